// Written by scripts/languages.cs from the Unicode CLDR 48; do not edit. Licence: Unicode-3.0, see THIRD-PARTY-NOTICES.txt.
namespace StaticImpact.Model;

/// <summary>What the Unicode CLDR says of the money that is legal tender somewhere, as text: read by <see cref="Currencies"/>.</summary>
internal static class CurrencyTable
{
    /// <summary>Codes of ISO 4217, and how many decimals amounts have.</summary>
    public const string Decimals = """
        AED=2 AFN=0 ALL=0 AMD=2 AOA=2 ARS=2 AUD=2 AWG=2 AZN=2 BAM=2 BBD=2 BDT=2 BHD=3 BIF=0 BMD=2 BND=2 BOB=2 BRL=2 BSD=2 BTN=2 BWP=2 BYN=2
        BZD=2 CAD=2 CDF=2 CHF=2 CLP=0 CNY=2 COP=0 CRC=2 CUP=2 CVE=2 CZK=2 DJF=0 DKK=2 DOP=2 DZD=2 EGP=2 ERN=2 ETB=2 EUR=2 FJD=2 FKP=2 GBP=2
        GEL=2 GHS=2 GIP=2 GMD=2 GNF=0 GTQ=2 GYD=2 HKD=2 HNL=2 HTG=2 HUF=0 IDR=0 ILS=2 INR=2 IQD=0 IRR=0 ISK=0 JMD=2 JOD=3 JPY=0 KES=2 KGS=2
        KHR=2 KMF=0 KPW=0 KRW=0 KWD=3 KYD=2 KZT=2 LAK=0 LBP=0 LKR=2 LRD=2 LSL=2 LYD=3 MAD=2 MDL=2 MGA=0 MKD=2 MMK=0 MNT=2 MOP=2 MRU=2 MUR=2
        MVR=2 MWK=2 MXN=2 MYR=2 MZN=2 NAD=2 NGN=2 NIO=2 NOK=2 NPR=2 NZD=2 OMR=3 PAB=2 PEN=2 PGK=2 PHP=2 PKR=0 PLN=2 PYG=0 QAR=2 RON=2 RSD=2
        RUB=2 RWF=0 SAR=2 SBD=2 SCR=2 SDG=2 SEK=2 SGD=2 SHP=2 SLE=2 SOS=0 SRD=2 SSP=2 STN=2 SYP=0 SZL=2 THB=2 TJS=2 TMT=2 TND=3 TOP=2 TRY=2
        TTD=2 TWD=2 TZS=2 UAH=2 UGX=0 USD=2 UYU=2 UZS=2 VES=2 VND=0 VUV=0 WST=2 XAF=0 XCD=2 XCG=2 XOF=0 XPF=0 YER=0 ZAR=2 ZMW=2 ZWG=2
        """;

    /// <summary>In English each code, its sign (empty where the code is the sign), and what many are called.</summary>
    public const string English = """
        AED||UAE dirhams; AFN||Afghan Afghanis; ALL||Albanian lekë; AMD||Armenian drams; AOA||Angolan kwanzas; ARS||Argentine pesos;
        AUD|A$|Australian dollars; AWG||Aruban florin; AZN||Azerbaijani manats; BAM||Bosnia-Herzegovina convertible marks;
        BBD||Barbadian dollars; BDT||Bangladeshi takas; BHD||Bahraini dinars; BIF||Burundian francs; BMD||Bermudan dollars;
        BND||Brunei dollars; BOB||Bolivian bolivianos; BRL|R$|Brazilian reals; BSD||Bahamian dollars; BTN||Bhutanese ngultrums;
        BWP||Botswanan pulas; BYN||Belarusian rubles; BZD||Belize dollars; CAD|CA$|Canadian dollars; CDF||Congolese francs;
        CHF||Swiss francs; CLP||Chilean pesos; CNY|CN¥|Chinese yuan; COP||Colombian pesos; CRC||Costa Rican colóns; CUP||Cuban pesos;
        CVE||Cape Verdean escudos; CZK||Czech korunas; DJF||Djiboutian francs; DKK||Danish kroner; DOP||Dominican pesos;
        DZD||Algerian dinars; EGP||Egyptian pounds; ERN||Eritrean nakfas; ETB||Ethiopian birrs; EUR|€|euros; FJD||Fijian dollars;
        FKP||Falkland Islands pounds; GBP|£|British pounds; GEL||Georgian laris; GHS||Ghanaian cedis; GIP||Gibraltar pounds;
        GMD||Gambian dalasis; GNF||Guinean francs; GTQ||Guatemalan quetzals; GYD||Guyanaese dollars; HKD|HK$|Hong Kong dollars;
        HNL||Honduran lempiras; HTG||Haitian gourdes; HUF||Hungarian forints; IDR||Indonesian rupiahs; ILS|₪|Israeli new shekels;
        INR|₹|Indian rupees; IQD||Iraqi dinars; IRR||Iranian rials; ISK||Icelandic krónur; JMD||Jamaican dollars; JOD||Jordanian dinars;
        JPY|¥|Japanese yen; KES||Kenyan shillings; KGS||Kyrgyz soms; KHR||Cambodian riels; KMF||Comorian francs; KPW||North Korean won;
        KRW|₩|South Korean won; KWD||Kuwaiti dinars; KYD||Cayman Islands dollars; KZT||Kazakhstani tenges; LAK||Laotian kips;
        LBP||Lebanese pounds; LKR||Sri Lankan rupees; LRD||Liberian dollars; LSL||Lesotho lotis; LYD||Libyan dinars; MAD||Moroccan dirhams;
        MDL||Moldovan lei; MGA||Malagasy ariaries; MKD||Macedonian denari; MMK||Myanmar kyats; MNT||Mongolian tugriks;
        MOP||Macanese patacas; MRU||Mauritanian ouguiyas; MUR||Mauritian rupees; MVR||Maldivian rufiyaas; MWK||Malawian kwachas;
        MXN|MX$|Mexican pesos; MYR||Malaysian ringgits; MZN||Mozambican meticals; NAD||Namibian dollars; NGN||Nigerian nairas;
        NIO||Nicaraguan córdobas; NOK||Norwegian kroner; NPR||Nepalese rupees; NZD|NZ$|New Zealand dollars; OMR||Omani rials;
        PAB||Panamanian balboas; PEN||Peruvian soles; PGK||Papua New Guinean kina; PHP|₱|Philippine pesos; PKR||Pakistani rupees;
        PLN||Polish zlotys; PYG||Paraguayan guaranis; QAR||Qatari riyals; RON||Romanian lei; RSD||Serbian dinars; RUB||Russian rubles;
        RWF||Rwandan francs; SAR||Saudi riyals; SBD||Solomon Islands dollars; SCR||Seychellois rupees; SDG||Sudanese pounds;
        SEK||Swedish kronor; SGD||Singapore dollars; SHP||St. Helena pounds; SLE||Sierra Leonean leones; SOS||Somali shillings;
        SRD||Surinamese dollars; SSP||South Sudanese pounds; STN||São Tomé & Príncipe dobras; SYP||Syrian pounds; SZL||Swazi emalangeni;
        THB||Thai baht; TJS||Tajikistani somonis; TMT||Turkmenistani manat; TND||Tunisian dinars; TOP||Tongan paʻanga; TRY||Turkish Lira;
        TTD||Trinidad & Tobago dollars; TWD|NT$|New Taiwan dollars; TZS||Tanzanian shillings; UAH||Ukrainian hryvnias;
        UGX||Ugandan shillings; USD|$|US dollars; UYU||Uruguayan pesos; UZS||Uzbekistani som; VES||Venezuelan bolívars;
        VND|₫|Vietnamese dong; VUV||Vanuatu vatus; WST||Samoan tala; XAF|FCFA|Central African CFA francs; XCD|EC$|East Caribbean dollars;
        XCG|Cg.|Caribbean guilders; XOF|F CFA|West African CFA francs; XPF|CFPF|CFP francs; YER||Yemeni rials; ZAR||South African rand;
        ZMW||Zambian kwachas; ZWG||Zimbabwean gold;
        """;

    /// <summary>In Spanish each code, its sign (empty where the code is the sign), and what many are called.</summary>
    public const string Spanish = """
        AED||dírhams de los Emiratos Árabes Unidos; AFN||afganis afganos; ALL||leks albaneses; AMD||drams armenios; AOA||kuanzas angoleños;
        ARS||pesos argentinos; AUD||dólares australianos; AWG||florines arubeños; AZN||manats azerbaiyanos;
        BAM||marcos convertibles de Bosnia y Herzegovina; BBD||dólares barbadenses; BDT||takas bangladesíes; BHD||dinares bareiníes;
        BIF||francos burundeses; BMD||dólares bermudeños; BND||dólares bruneanos; BOB||bolivianos; BRL||reales brasileños;
        BSD||dólares bahameños; BTN||gultrums butaneses; BWP||pulas botsuanos; BYN||rublos bielorrusos; BZD||dólares beliceños;
        CAD||dólares canadienses; CDF||francos congoleños; CHF||francos suizos; CLP||pesos chilenos; CNY||yuanes renminbi;
        COP||pesos colombianos; CRC||colones costarricenses; CUP||pesos cubanos; CVE||escudos de Cabo Verde; CZK||coronas checas;
        DJF||francos yibutianos; DKK||coronas danesas; DOP||pesos dominicanos; DZD||dinares argelinos; EGP||libras egipcias;
        ERN||nakfas eritreos; ETB||bires etíopes; EUR|€|euros; FJD||dólares fiyianos; FKP||libras malvinenses; GBP||libras esterlinas;
        GEL||laris georgianos; GHS||cedis ghaneses; GIP||libras gibraltareñas; GMD||dalasis gambianos; GNF||francos guineanos;
        GTQ||quetzales guatemaltecos; GYD||dólares guyaneses; HKD||dólares hongkoneses; HNL||lempiras hondureños; HTG||gurdes haitianos;
        HUF||forintos húngaros; IDR||rupias indonesias; ILS||nuevos séqueles israelíes; INR||rupias indias; IQD||dinares iraquíes;
        IRR||riales iraníes; ISK||coronas islandesas; JMD||dólares jamaicanos; JOD||dinares jordanos; JPY||yenes japoneses;
        KES||chelines kenianos; KGS||soms kirguises; KHR||rieles camboyanos; KMF||francos comorenses; KPW||wons norcoreanos;
        KRW||wons surcoreanos; KWD||dinares kuwaitíes; KYD||dólares de las Islas Caimán; KZT||tengues kazajos; LAK||kips laosianos;
        LBP||libras libanesas; LKR||rupias esrilanquesas; LRD||dólares liberianos; LSL||lotis lesotenses; LYD||dinares libios;
        MAD||dírhams marroquíes; MDL||leus moldavos; MGA||ariaris malgaches; MKD||dinares macedonios; MMK||kiats de Myanmar;
        MNT||tugriks mongoles; MOP||patacas macaenses; MRU||uguiyas mauritanos; MUR||rupias mauricianas; MVR||rufiyas maldivas;
        MWK||kuachas malauíes; MXN||pesos mexicanos; MYR||ringits malasios; MZN||meticales mozambiqueños; NAD||dólares namibios;
        NGN||nairas nigerianos; NIO||córdobas oro; NOK||coronas noruegas; NPR||rupias nepalíes; NZD||dólares neozelandeses;
        OMR||riales omaníes; PAB||balboas panameños; PEN||soles peruanos; PGK||kinas papúes; PHP||pesos filipinos; PKR||rupias pakistaníes;
        PLN||eslotis polacos; PYG||guaraníes paraguayos; QAR||riales cataríes; RON||leus rumanos; RSD||dinares serbios; RUB||rublos rusos;
        RWF||francos ruandeses; SAR||riales saudíes; SBD||dólares salomonenses; SCR||rupias seychellenses; SDG||libras sudanesas;
        SEK||coronas suecas; SGD||dólares singapurenses; SHP||libras de Santa Elena; SLE||leonas sierraleonesas; SOS||chelines somalíes;
        SRD||dólares surinameses; SSP||libras sursudanesas; STN||dobras santotomenses; SYP||libras sirias; SZL||lilangenis esuatiníes;
        THB|฿|bats tailandeses; TJS||somonis tayikos; TMT||manats turcomanos; TND||dinares tunecinos; TOP||paangas tonganos;
        TRY||liras turcas; TTD||dólares de Trinidad y Tobago; TWD||nuevos dólares taiwaneses; TZS||chelines tanzanos;
        UAH||grivnas ucranianas; UGX||chelines ugandeses; USD|US$|dólares estadounidenses; UYU||pesos uruguayos; UZS||sums uzbekos;
        VES||bolívares venezolanos; VND|₫|dongs vietnamitas; VUV||vatus vanuatenses; WST||talas samoanos;
        XAF||francos CFA de África Central; XCD||dólares del Caribe Oriental; XCG|Cg.|florines caribeños;
        XOF||francos CFA de África Occidental; XPF|CFPF|francos CFP; YER||riales yemeníes; ZAR||rands sudafricanos; ZMW||kuachas zambianos;
        ZWG||oro zimbabuense;
        """;

    /// <summary>In French each code, its sign (empty where the code is the sign), and what many are called.</summary>
    public const string French = """
        AED||dirhams des Émirats arabes unis; AFN||afghanis afghan; ALL||leks albanais; AMD||drams arméniens; AOA||kwanzas angolais;
        ARS|$AR|pesos argentins; AUD|$AU|dollars australiens; AWG||florins arubais; AZN||manats azéris; BAM||marks convertibles bosniaques;
        BBD||dollars barbadiens; BDT||takas bangladeshis; BHD||dinars bahreïnis; BIF||francs burundais; BMD|$BM|dollars bermudiens;
        BND|$BN|dollars brunéiens; BOB||bolivianos boliviens; BRL|R$|réals brésiliens; BSD||dollars bahaméens; BTN||ngultrums bouthanais;
        BWP||pulas botswanais; BYN||roubles biélorusses; BZD|$BZ|dollars bélizéens; CAD|$CA|dollars canadiens; CDF||francs congolais;
        CHF||francs suisses; CLP|$CL|pesos chiliens; CNY||yuans renminbi chinois; COP|$CO|pesos colombiens; CRC||colóns costaricains;
        CUP||pesos cubains; CVE||escudos capverdiens; CZK||couronnes tchèques; DJF||francs djiboutiens; DKK||couronnes danoises;
        DOP||pesos dominicains; DZD||dinars algériens; EGP||livres égyptiennes; ERN||nafkas érythréens; ETB||birrs éthiopiens; EUR|€|euros;
        FJD|$FJ|dollars fidjiens; FKP|£FK|livres des îles Malouines; GBP|£GB|livres sterling; GEL||lari géorgiens; GHS||cédis ghanéens;
        GIP|£GI|livres de Gibraltar; GMD||dalasis gambiens; GNF||francs guinéens; GTQ||quetzals guatémaltèques; GYD||dollars du Guyana;
        HKD||dollars de Hong Kong; HNL||lempiras honduriens; HTG||gourdes haïtiennes; HUF||forints hongrois; IDR||roupies indonésiennes;
        ILS|₪|nouveaux shekels israéliens; INR|₹|roupies indiennes; IQD||dinars irakiens; IRR||riyals iraniens; ISK||couronnes islandaises;
        JMD||dollars jamaïcains; JOD||dinars jordaniens; JPY||yens japonais; KES||shillings kényans; KGS||soms kirghizes;
        KHR||riels cambodgiens; KMF||francs comoriens; KPW||wons nord-coréens; KRW|₩|wons sud-coréens; KWD||dinar koweïtiens;
        KYD||dollars des îles Caïmans; KZT||tenges kazakhs; LAK||kips laotiens; LBP|£LB|livres libanaises; LKR||roupies srilankaises;
        LRD||dollars libériens; LSL||maloti lesothans; LYD||dinars libyens; MAD||dirhams marocains; MDL||leus moldaves;
        MGA||ariarys malgaches; MKD||denars macédoniens; MMK||kyats myanmarais; MNT||tugriks mongols; MOP||patacas macanaises;
        MRU||ouguiyas mauritaniens; MUR||roupies mauriciennes; MVR||rufiyaas maldiviennes; MWK||kwachas malawites; MXN|$MX|pesos mexicains;
        MYR||ringgits malais; MZN||meticais mozambicains; NAD|$NA|dollars namibiens; NGN||nairas nigérians;
        NIO||córdobas oro nicaraguayens; NOK||couronnes norvégiennes; NPR||roupies népalaises; NZD|$NZ|dollars néo-zélandais;
        OMR||riyals omanis; PAB||balboas panaméens; PEN||sols péruviens; PGK||kinas papouan-néo-guinéens; PHP||pesos philippins;
        PKR||roupies pakistanaises; PLN||zlotys polonais; PYG||guaranís paraguayens; QAR||riyals qataris; RON||lei roumains;
        RSD||dinars serbes; RUB||roubles russes; RWF||francs rwandais; SAR||riyals saoudiens; SBD|$SB|dollars des îles Salomon;
        SCR||roupies des Seychelles; SDG||livres soudanaises; SEK||couronnes suédoises; SGD|$SG|dollars de Singapour;
        SHP||livres de Sainte-Hélène; SLE||leones sierra-léonais; SOS||shillings somaliens; SRD|$SR|dollars surinamais;
        SSP||livres sud-soudanaises; STN||dobras santoméens; SYP||livres syriennes; SZL||lilangenis swazis; THB||bahts thaïlandais;
        TJS||somonis tadjiks; TMT||nouveaux manats turkmènes; TND||dinars tunisiens; TOP||pa’angas tongans; TRY||livres turques;
        TTD|$TT|dollars de Trinité-et-Tobago; TWD||nouveaux dollars taïwanais; TZS||shillings tanzaniens; UAH||hryvnias ukrainiennes;
        UGX||shillings ougandais; USD|$US|dollars des États-Unis; UYU|$UY|pesos uruguayens; UZS||sums ouzbeks; VES||bolivars vénézuéliens;
        VND|₫|dôngs vietnamiens; VUV||vatus vanuatuans; WST|$WS|talas samoans; XAF|FCFA|francs CFA (BEAC);
        XCD||dollars des Caraïbes orientales; XCG|Cg.|florins caribéens; XOF|F CFA|francs CFA (BCEAO); XPF|FCFP|francs CFP;
        YER||riyals yéménites; ZAR||rands sud-africains; ZMW||kwachas zambiens; ZWG||or du Zimbabwe;
        """;

    /// <summary>Signs that differ where a language is spoken in a region.</summary>
    public const string Regions = """
        en-AU AUD=$ BRL= CAD= CNY= EUR= GBP= HKD= ILS= INR= JPY= KRW= MXN= NZD= PHP= SCR=Rs TWD= USD= VND= XAF= XCD= XOF= XPF=CFP
        en-CA CAD=$ JPY=JP¥ USD=US$ XCG=Cg
        en-NZ JPY=JP¥ NZD=$ USD=US$
        es-419 EUR= THB= USD= VND=
        es-MX EUR= MRU=UM MXN=$ THB= USD= VND=
        es-US EUR= JPY=¥ THB= USD=$ VND=
        fr-CA ARS= AUD=$ AU BMD= BND= BZD= CAD=$ CLP= CNY=CN¥ COP= FJD= FKP= GBP=£ GIP= HKD=$ HK ILS= INR= JPY=¥ KRW= LBP= MXN= NAD= NZD=$ NZ SBD= SGD=$ SG SRD= TTD= USD=$ US UYU= VND= WST= XAF= XOF= XPF=
        """;
}
