// Written by scripts/languages.cs from the Unicode CLDR 48; do not edit. Licence: Unicode-3.0, see THIRD-PARTY-NOTICES.txt.
namespace StaticImpact.Model;

/// <summary>What the Unicode CLDR says of languages, as text: read by <see cref="LanguageFacts"/>.</summary>
internal static class LanguageTable
{
    /// <summary>Scripts that run from right to left.</summary>
    public const string RightToLeftScripts = "Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Yezi";

    /// <summary>Languages, some of them in one region only, that are usually written in such a script.</summary>
    public const string RightToLeft = """
        aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq amw apc apd ar arc arq ars ary arz ask atn auj auz avd avl
        ayh ayl ayn ayp az-IQ az-IR azb bal bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb clh czk dcc def deh dgl
        dmk dml dv ecy esh fa fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk grr gwc gwf gwt gzi ha-CM ha-SD hac haz hbo he hkh hnd
        hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kbu kby kcy kfm khw kk-AF kk-CN kk-IR kk-MN klj
        kmz kqd ks ktl ku-IQ ku-IR ku-LB kvx kxp ky-CN lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj
        ms-CC mve mvy myz mzb mzn nli nlm nqo ntz nyq oar obm odk oru ota otk oui pa-PK pal pbt pgd phl phn phr phv plk prc prd prx ps psh
        psi pst qxq rdb rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy siz skr smp smy sog sqo sqt srh srz ssh sts
        swb syc syn syr tg-PK tjo tks tmr tov tra trg trm trw ug ur ush uz-AF uzs vaf vgr vmh wbk wlo wne wni wsv xco xhe xka xkc xkj xkp
        xld xly xmn xmr xna xpr xsa xsd xvi ydg yhd yi yih yud zba zdj zrp zum
        """;

    /// <summary>Where such a language is written from left to right.</summary>
    public const string LeftToRight = "mey-SN sd-IN ug-KZ ug-MN";

    /// <summary>Older and longer tags, and what they stand for.</summary>
    public const string Aliases = """
        aar=aa abk=ab adp=dz afr=af ajp=apc ajt=aeb aju=jrb aka=ak alb=sq als=sq amh=am ara=ar arb=ar arg=an arm=hy asm=as ava=av ave=ae
        aym=ay ayr=ay aze=az azj=az bak=ba bam=bm baq=eu bcc=bal bcl=bik bel=be ben=bn bh=bho bih=bho bis=bi blg=iba bod=bo bos=bs bre=br
        bul=bg bur=my bxk=luy bxr=bua cat=ca ces=cs cha=ch che=ce chi=zh chu=cu chv=cv cld=syr cls=sa cmn=zh cor=kw cos=co cre=cr cwd=cr
        cym=cy cze=cs dan=da deu=de dgo=doi dhd=mwr dik=din diq=zza div=dv drh=mn dut=nl dzo=dz ekk=et ell=el emk=man eng=en epo=eo esk=ik
        est=et eus=eu ewe=ee fao=fo fas=fa fat=ak fij=fj fin=fi fra=fr fre=fr fry=fy fuc=ff ful=ff gaz=om gbo=grb geo=ka ger=de gla=gd
        gle=ga glg=gl glv=gv gno=gon gom=kok gre=el grn=gn gug=gn guj=gu gya=gba hat=ht hau=ha hdn=hai hea=hmn heb=he her=hz hin=hi hmo=ho
        hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iii=ii ike=iu iku=iu ile=ie in=id ina=ia ind=id ipk=ik isl=is ita=it iw=he jav=jv ji=yi
        jpn=ja jw=jv kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khk=mn khm=km kik=ki kin=rw kir=ky kmr=ku knc=kr kng=kg kom=kv kon=kg kor=ko
        kpv=kv ktr=dtp kua=kj kur=ku kxl=kru kzj=dtp kzt=dtp lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg lvs=lv mac=mk
        mah=mh mal=ml mao=mi mar=mr may=ms mhr=chm mkd=mk mlg=mg mlt=mt mo=ro mol=ro mon=mn mri=mi msa=ms mup=raj mya=my nau=na nav=nv
        nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no npi=ne nya=ny oci=oc ojg=oj oji=oj ori=or orm=om ory=or oss=os pan=pa
        pbu=ps per=fa pes=fa pli=pi plt=mg pmk=crr pnb=lah pol=pl por=pt prp=gu pus=ps que=qu quz=qu rmy=rom roh=rm ron=ro rum=ro run=rn
        rus=ru sag=sg san=sa scc=sr scr=hr sin=si slk=sk slo=sk slv=sl smd=kmb sme=se smo=sm sna=sn snb=iba snd=sd som=so sot=st spa=es
        spy=kln sqi=sq src=sc srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv swh=sw tah=ty tam=ta tat=tt tdu=dtp tel=te tgk=tg tgl=fil tha=th
        tib=bo tir=ti tl=fil ton=to tsn=tn tso=ts ttq=tmh tuk=tk tur=tr tw=ak twi=ak uig=ug ukr=uk umu=del urd=ur uzb=uz uzn=uz ven=ve
        vie=vi vol=vo wel=cy wln=wa wol=wo xho=xh xpe=kpe xsl=den ydd=yi yid=yi yor=yo zai=zap zha=za zho=zh zsm=ms zul=zu zyb=za
        """;

    /// <summary>Quotation marks, outer and inner, of languages that have other ones than “”‘’; an underscore says that spaces stand inside them.</summary>
    public const string Quotes = """
        agq=„”‚’ am=«»‹› ar=”“’‘ ast=«»“” az-Arab=«»‹› az-Cyrl=«»‹› az-IQ=«»‹› az-IR=«»‹› az-RU=«»‹› bas=«»„“ be=«»„“ bg=„“„“ blo=«»“”
        bm=«»“” bm-Nkoo=“”‘’ br=«»“” bs=„”‘’ bs-Cyrl=„“‚‘ bua=«»„“ ca=«»“” cs=„“‚‘ cv=«»“” de=„“‚‘ dsb=„“‚‘ dua=«»‘’ dyo=«»“” el=«»“”
        eo=“”«» et=„“‚‘ eu=«»“” ewo=«»“” fa=«»‹› ff=„”‚’ ff-Adlm=“”‘’ fi=””’’ fr=«»“”_ fr-CH=«»‹› fur=‘’“” gsw=«»‹› he=””’’ hr=„“‚‘ hsb=„“‚‘
        ht=«»«» hu=„”»« hy=«»«» ia=‘’“” ie=«»“” is=„“‚‘ it=«»“” ja=「」『』 jgo=«»‹› ka=„“«» kab=«»“” kk=«»“” kk-AF=»«›‹ kk-Arab=»«›‹
        kk-CN=»«›‹ kk-IR=»«›‹ kk-MN=»«›‹ kkj=«»‹› ksf=«»‘’ ksh=„“‚‘ ky=«»„“ lag=””’’ lb=„“‚‘ lij=«»“” lld=”“’‘ lt=„“„“ luy=„“‚‘ mg=«»“”
        mk=„“‚‘ ms-Arab=”“’‘ ms-CC=”“’‘ mua=«»“” mzn=«»‹› nb=«»‘’ nds=„“‚‘ nl=‘’‘’ nmg=„”«» nn=«»‘’ nnh=«»“” no=«»‘’ oc=«»«» os=«»„“
        pl=„”«» pms=«»“” prg=„“„“ pt-AO=«»“” pt-CH=«»“” pt-CV=«»“” pt-GQ=«»“” pt-GW=«»“” pt-LU=«»“” pt-MO=«»“” pt-MZ=«»“” pt-PT=«»“”
        pt-ST=«»“” pt-TL=«»“” rm=«»‹› rn=””’’ ro=„”«» ru=«»„“ rw=«»‘’ sah=«»„“ sc=«»“” sdh=«»‹› se=””’’ sg=«»“” sgs=„“„“ shi=«»„” sk=„“‚‘
        sl=„“‚‘ sn=””’’ sr=„”’’ st=“’“” sv=””’’ syr=”“’‘ szl=„”»« ti=«»“” ti-ER=‘’“” tk=“”“” tn=‘’“” tyv=«»„“ ug=»«›‹ uk=«»„“ ur=”“’‘
        uz=“”’‘ uz-AF=“”‘’ uz-Arab=“”‘’ uz-CN=“”‘’ uz-Cyrl=“”‘’ wae=«»‹› yav=«»«» yi=””’’ yue=「」『』 zgh=«»„” zh-AU=「」『』 zh-BN=「」『』
        zh-GB=「」『』 zh-GF=「」『』 zh-HK=「」『』 zh-Hant=「」『』 zh-ID=「」『』 zh-MO=「」『』 zh-PA=「」『』 zh-PF=「」『』 zh-PH=「」『』 zh-SR=「」『』 zh-TH=「」『』
        zh-TW=「」『』 zh-US=「」『』 zh-VN=「」『』
        """;

    /// <summary>Each language's tag, its own name as lists of languages have it, and its English name.</summary>
    public const string Names = """
        aa||Afar; ab|Аԥсшәа|Abkhazian; ace||Acehnese; ach||Acoli; ada||Adangme; ady||Adyghe; ae||Avestan; aeb||Tunisian Arabic;
        af|Afrikaans|Afrikaans; afh||Afrihili; agq|Aghem|Aghem; ain||Ainu; ak|Akan|Akan; akk||Akkadian; akz||Alabama; ale||Aleut;
        aln||Gheg Albanian; alt||Southern Altai; am|አማርኛ|Amharic; an|Aragonés|Aragonese; ang||Old English; ann|Obolo|Obolo; anp||Angika;
        apc|العامية|; ar|العربية|Arabic; ar-001|العربية الفصحى الحديثة|Modern Standard Arabic; arc||Aramaic; arn|Mapudungun|Mapuche;
        aro||Araona; arp||Arapaho; arq||Algerian Arabic; ars||Najdi Arabic; arw||Arawak; ary||Moroccan Arabic; arz||Egyptian Arabic;
        as|অসমীয়া|Assamese; asa|Kipare|Asu; ase||American Sign Language; ast|Asturianu|Asturian; atj||Atikamekw; av||Avaric; avk||Kotava;
        awa||Awadhi; ay||Aymara; az|Azərbaycan|Azerbaijani; az-Arab|تۆرکجه|; az-Cyrl|Азәрбајҹан|; az-IQ|تۆرکجه|; az-IR|تۆرکجه|;
        az-RU|Азәрбајҹан|; ba|Башҡорт|Bashkir; bal|بلۆچی|Baluchi; bal-Latn|Balóchi (Látin)|; ban||Balinese; bar||Bavarian; bas|Ɓàsàa|Basaa;
        bax||Bamun; bbc||Batak Toba; bbj||Ghomala; be|Беларуская|Belarusian; bej||Beja; bem|Ichibemba|Bemba; bew||Betawi; bez|Hibena|Bena;
        bfd||Bafut; bfq||Badaga; bg|Български|Bulgarian; bgc|हरियाणवी|Haryanvi; bgn|بلوچی (رخشانی)|Western Balochi; bho|भोजपुरी|Bhojpuri;
        bi||Bislama; bik||Bikol; bin||Bini; bjn||Banjar; bkm||Kom; bla||Siksiká; blo|Anii kagɩja|Anii; blt|ꪼꪕꪒꪾ|Tai Dam;
        bm|Bamanakan|Bambara; bn|বাংলা|Bangla; bo|བོད་སྐད་|Tibetan; bpy||Bishnupriya; bqi||Bakhtiari; br|Brezhoneg|Breton; bra||Braj;
        brh||Brahui; brx|बर’|Bodo; bs|Bosanski|Bosnian; bs-Cyrl|Босански|; bss|Akoose|Akoose; bua|Буряад|Buriat; bug||Buginese; bum||Bulu;
        byn||Blin; byv||Medumba; ca|Català|Catalan; cad||Caddo; car||Carib; cay||Cayuga; cch|Atsam|Atsam; ccp|𑄌𑄋𑄴𑄟𑄳𑄦|Chakma;
        ce|Нохчийн|Chechen; ceb|Cebuano|Cebuano; cgg|Rukiga|Chiga; ch||Chamorro; chb||Chibcha; chg||Chagatai; chk||Chuukese; chm||Mari;
        chn||Chinook Jargon; cho|Chahta|Choctaw; chp||Chipewyan; chr|ᏣᎳᎩ|Cherokee; chy||Cheyenne; cic|Chikashshanompaʼ|Chickasaw;
        ckb|کوردیی ناوەندی|Central Kurdish; clc||Chilcotin; co|Corsu|Corsican; cop||Coptic; cps||Capiznon; cr||Cree; crg||Michif;
        crh||Crimean Tatar; crj||Southern East Cree; crk||Plains Cree; crl||Northern East Cree; crm||Moose Cree; crr||Carolina Algonquian;
        crs||Seselwa Creole French; cs|Čeština|Czech; csb||Kashubian; csw|ᓀᐦᐃᓇᐍᐏᐣ|Swampy Cree; cu||Church Slavic; cv|Чӑваш чӗлхи|Chuvash;
        cy|Cymraeg|Welsh; da|Dansk|Danish; dak||Dakota; dar||Dargwa; dav|Kitaita|Taita; de|Deutsch|German;
        de-AT|Österreichisches Deutsch|Austrian German; de-CH|Schweizer Hochdeutsch|Swiss High German; del||Delaware; den||Slave;
        dgr||Dogrib; din||Dinka; dje|Zarmaciine|Zarma; doi|डोगरी|Dogri; dsb|Dolnoserbšćina|Lower Sorbian; dtp||Central Dusun;
        dua|Duálá|Duala; dum||Middle Dutch; dv||Divehi; dyo|Joola|Jola-Fonyi; dyu||Dyula; dz|རྫོང་ཁ|Dzongkha; dzg||Dazaga; ebu|Kĩembu|Embu;
        ee|Eʋegbe|Ewe; efi||Efik; egl||Emilian; egy||Ancient Egyptian; eka||Ekajuk; el|Ελληνικά|Greek; elx||Elamite; en|English|English;
        en-AU|Australian English|Australian English; en-CA|Canadian English|Canadian English; en-Dsrt|𐐀𐑍𐑊𐐮𐑇|;
        en-GB|British English|British English; en-US|American English|American English; enm||Middle English; eo|Esperanto|Esperanto;
        es|Español|Spanish; es-419|Español latinoamericano|Latin American Spanish; es-ES|Español de España|European Spanish;
        es-MX|Español de México|Mexican Spanish; esu||Central Yupik; et|Eesti|Estonian; eu|Euskara|Basque; ewo|Ewondo|Ewondo;
        ext||Extremaduran; fa|فارسی|Persian; fa-AF|دری|Dari; fan||Fang; fat||Fanti; ff|Pulaar|Fula; ff-Adlm|𞤆𞤵𞤤𞤢𞤪|; fi|Suomi|Finnish;
        fil|Filipino|Filipino; fit||Tornedalen Finnish; fj||Fijian; fo|Føroyskt|Faroese; fon||Fon; fr|Français|French;
        fr-CA|Français canadien|Canadian French; fr-CH|Français suisse|Swiss French; frc||Cajun French; frm||Middle French;
        fro||Old French; frp||Arpitan; frr|Nordfriisk|Northern Frisian; frs||Eastern Frisian; fur|Furlan|Friulian;
        fy|Frysk|Western Frisian; ga|Gaeilge|Irish; gaa|Gã|Ga; gag||Gagauz; gan||Gan Chinese; gay||Gayo; gba||Gbaya; gbz||Zoroastrian Dari;
        gd|Gàidhlig|Scottish Gaelic; gez||Geez; gil||Gilbertese; gl|Galego|Galician; glk||Gilaki; gmh||Middle High German;
        gn|Avañe’ẽ|Guarani; goh||Old High German; gon||Gondi; gor||Gorontalo; got||Gothic; grb||Grebo; grc||Ancient Greek;
        gsw|Schwiizertüütsch|Swiss German; gu|ગુજરાતી|Gujarati; guc||Wayuu; gur||Frafra; guz|Ekegusii|Gusii; gv|Gaelg|Manx; gwi||Gwichʼin;
        ha|Hausa|Hausa; hai||Haida; hak||Hakka Chinese; haw|ʻŌlelo Hawaiʻi|Hawaiian; hax||Southern Haida; he|עברית|Hebrew; hi|हिन्दी|Hindi;
        hi-Latn|Hindi (Latin)|Hindi (Latin); hif||Fiji Hindi; hil||Hiligaynon; hit||Hittite; hmn||Hmong; hnj|𞄀𞄄𞄰𞄩𞄍𞄜𞄰|Hmong Njua;
        ho||Hiri Motu; hr|Hrvatski|Croatian; hsb|Hornjoserbšćina|Upper Sorbian; hsn||Xiang Chinese; ht|Kreyòl Ayisyen|Haitian Creole;
        hu|Magyar|Hungarian; hup||Hupa; hur||Halkomelem; hy|Հայերեն|Armenian; hz||Herero; ia|Interlingua|Interlingua; iba||Iban;
        ibb||Ibibio; id|Indonesia|Indonesian; ie|Interlingue|Interlingue; ig|Igbo|Igbo; ii|ꆈꌠꉙ|Sichuan Yi; ik||Inupiaq;
        ikt||Western Canadian Inuktitut; ilo||Iloko; inh||Ingush; io|Ido|Ido; is|Íslenska|Icelandic; it|Italiano|Italian; iu||Inuktitut;
        izh||Ingrian; ja|日本語|Japanese; jam||Jamaican Creole English; jbo|La .lojban.|Lojban; jgo|Ndaꞌa|Ngomba; jmc|Kimachame|Machame;
        jpr||Judeo-Persian; jrb||Judeo-Arabic; jut||Jutish; jv|Jawa|Javanese; ka|ქართული|Georgian; kaa|Қарақалпақша|Kara-Kalpak;
        kab|Taqbaylit|Kabyle; kac||Kachin; kaj|Kaje|Jju; kam|Kikamba|Kamba; kaw||Kawi; kbd||Kabardian; kbl||Kanembu; kcg|Katab|Tyap;
        kde|Chimakonde|Makonde; kea|Kabuverdianu|Kabuverdianu; kek|Qʼeqchiʼ|Qʼeqchiʼ; ken|Kɛnyaŋ|Kenyang; kfo||Koro; kg||Kongo;
        kgp|Kanhgág|Kaingang; kha||Khasi; kho||Khotanese; khq|Koyra ciini|Koyra Chiini; khw||Khowar; ki|Gikuyu|Kikuyu; kiu||Kirmanjki;
        kj||Kuanyama; kk|Қазақ тілі|Kazakh; kk-AF|قازاق ءتىلى (توتە)|; kk-Arab|قازاق ءتىلى (توتە)|; kk-CN|قازاق ءتىلى (توتە)|;
        kk-IR|قازاق ءتىلى (توتە)|; kk-MN|قازاق ءتىلى (توتە)|; kkj|Kakɔ|Kako; kl|Kalaallisut|Kalaallisut; kln|Kalenjin|Kalenjin;
        km|ខ្មែរ|Khmer; kmb||Kimbundu; kn|ಕನ್ನಡ|Kannada; ko|한국어|Korean; koi||Komi-Permyak; kok|कोंकणी|Konkani; kok-Latn|Konknni|;
        kos||Kosraean; kpe|Kpɛlɛɛ|Kpelle; kr||Kanuri; krc||Karachay-Balkar; kri||Krio; krj||Kinaray-a; krl||Karelian; kru||Kurukh;
        ks|کٲشُر|Kashmiri; ks-Deva|कॉशुर|; ksb|Kishambaa|Shambala; ksf|Rikpa|Bafia; ksh|Kölsch|Colognian; ku|Kurdî (kurmancî)|Kurdish;
        kum||Kumyk; kut||Kutenai; kv||Komi; kw|Kernewek|Cornish; kwk||Kwakʼwala; kxv|Kuvi|Kuvi; kxv-Deva|कुवि|; kxv-Orya|କୁୱି|;
        kxv-Telu|కువి|; ky|Кыргызча|Kyrgyz; la||Latin; lad||Ladino; lag|Kɨlaangi|Langi; lah||Western Panjabi; lam||Lamba;
        lb|Lëtzebuergesch|Luxembourgish; lez||Lezghian; lfn||Lingua Franca Nova; lg|Luganda|Ganda; li||Limburgish; lij|Ligure|Ligurian;
        lil||Lillooet; liv||Livonian; lkt|Lakȟólʼiyapi|Lakota; lld|Ladin|; lmo|Lombard|Lombard; ln|Lingála|Lingala; lo|ລາວ|Lao; lol||Mongo;
        lou||Louisiana Creole; loz||Lozi; lrc|لۊری شومالی|Northern Luri; lsm||Saamia; lt|Lietuvių|Lithuanian; ltg||Latgalian;
        lu|Tshiluba|Luba-Katanga; lua||Luba-Lulua; lui||Luiseno; lun||Lunda; luo|Dholuo|Luo; lus||Mizo; luy|Luluhia|Luyia;
        lv|Latviešu|Latvian; lzh||Literary Chinese; lzz||Laz; mad||Madurese; maf||Mafa; mag||Magahi; mai|मैथिली|Maithili; mak||Makasar;
        man||Mandingo; mas|Maa|Masai; mde||Maba; mdf|Мокшень кяль|Moksha; mdr||Mandar; men||Mende; mer|Kĩmĩrũ|Meru;
        mfe|Kreol morisien|Morisyen; mg|Malagasy|Malagasy; mga||Middle Irish; mgh|Makua|Makhuwa-Meetto; mgo|Metaʼ|Metaʼ; mh||Marshallese;
        mi|Māori|Māori; mic|Lʼnuiʼsuti|Mi'kmaw; min||Minangkabau; mk|Македонски|Macedonian; ml|മലയാളം|Malayalam; mn|Монгол|Mongolian;
        mnc||Manchu; mni|মৈতৈলোন্|Manipuri; mni-Mtei|ꯃꯤꯇꯩꯂꯣꯟ|; moe||Innu-aimun; moh|Kanienʼkéha|Mohawk; mos||Mossi; mr|मराठी|Marathi;
        mrj||Western Mari; ms|Melayu|Malay; mt|Malti|Maltese; mua|MUNDAŊ|Mundang; mus|Mvskoke|Muscogee; mwl||Mirandese; mwr||Marwari;
        mwv||Mentawai; my|မြန်မာ|Burmese; mye||Myene; myv|Эрзянь кель|Erzya; mzn|مازرونی|Mazanderani; na||Nauru; nan||Min Nan Chinese;
        nap||Neapolitan; naq|Khoekhoegowab|Nama; nb|Norsk bokmål|Norwegian Bokmål; nd|isiNdebele|North Ndebele;
        nds|Neddersass’sch|Low German; ne|नेपाली|Nepali; new||Newari; ng||Ndonga; nia||Nias; niu||Niuean; njo||Ao Naga;
        nl|Nederlands|Dutch; nl-BE|Vlaams|Flemish; nmg||Kwasio; nn|Norsk nynorsk|Norwegian Nynorsk; nnh|Shwóŋò ngiembɔɔn|Ngiemboon;
        no|Norsk|Norwegian; nog||Nogai; non||Old Norse; nov||Novial; nqo|ߒߞߏ|N’Ko; nr||South Ndebele; nso|Sesotho sa Leboa|Northern Sotho;
        nus|Thok Nath|Nuer; nv|Diné Bizaad|Navajo; nwc||Classical Newari; ny|Nyanja|Nyanja; nym||Nyamwezi; nyn|Runyankore|Nyankole;
        nyo||Nyoro; nzi||Nzima; oc|Occitan|Occitan; oj||Ojibwa; ojb||Northwestern Ojibwa; ojc||Central Ojibwa; ojs||Oji-Cree;
        ojw||Western Ojibwa; oka|N̓səl̓xcin̓|Okanagan; om|Oromoo|Oromo; or|ଓଡ଼ିଆ|Odia; os|Ирон|Ossetic; osa|𐓏𐓘𐓻𐓘𐓻𐓟|Osage;
        ota||Ottoman Turkish; pa|ਪੰਜਾਬੀ|Punjabi; pa-Arab|پنجابی|; pa-PK|پنجابی|; pag||Pangasinan; pal||Pahlavi; pam||Pampanga;
        pap|Papiamentu|Papiamento; pau||Palauan; pcd||Picard; pcm|Naijíriá Píjin|Nigerian Pidgin; pdc||Pennsylvania German;
        pdt||Plautdietsch; peo||Old Persian; pfl||Palatine German; phn||Phoenician; pi||Pali; pis|Pijin|Pijin; pl|Polski|Polish;
        pms|Piemontèis|Piedmontese; pnt||Pontic; pon||Pohnpeian; pqm||Maliseet-Passamaquoddy; prg|Prūsiskan|Prussian; pro||Old Provençal;
        ps|پښتو|Pashto; pt|Português|Portuguese; pt-PT|Português europeu|European Portuguese; qu|Runasimi|Quechua; quc|Kʼicheʼ|Kʼicheʼ;
        qug||Chimborazo Highland Quichua; raj|राजस्थानी|Rajasthani; rap||Rapanui; rar||Rarotongan; rgn||Romagnol;
        rhg|𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝|Rohingya; rif|Tarifit|Riffian; rm|Rumantsch|Romansh; rn|Ikirundi|Rundi; ro|Română|Romanian;
        rof|Kihorombo|Rombo; rom||Romany; rtm||Rotuman; ru|Русский|Russian; rue||Rusyn; rug||Roviana; rup||Aromanian;
        rw|Ikinyarwanda|Kinyarwanda; rwk|Kiruwa|Rwa; sa|संस्कृत भाषा|Sanskrit; sad||Sandawe; sah|Саха тыла|Yakut; sam||Samaritan Aramaic;
        saq|Kisampur|Samburu; sas||Sasak; sat|ᱥᱟᱱᱛᱟᱲᱤ|Santali; sat-Deva|सानताड़ी|; saz||Sourashtra; sba||Ngambay; sbp|Ishisangu|Sangu;
        sc|Sardu|Sardinian; scn|Sicilianu|Sicilian; sco||Scots; sd|سنڌي|Sindhi; sd-Deva|सिन्धी|; sd-IN|सिन्धी|; sdc||Sassarese Sardinian;
        sdh|کوردی خوارگ|Southern Kurdish; se|Davvisámegiella|Northern Sami; see||Seneca; seh|Sena|Sena; sei||Seri; sel||Selkup;
        ses|Koyraboro senni|Koyraboro Senni; sg|Sängö|Sango; sga||Old Irish; sgs||Samogitian; sh||Serbo-Croatian; shi|ⵜⴰⵛⵍⵃⵉⵜ|Tachelhit;
        shi-Latn|Tashelḥiyt|; shn|တႆး|Shan; shu||Chadian Arabic; si|සිංහල|Sinhala; sid||Sidamo; sk|Slovenčina|Slovak; skr|سرائیکی|;
        sl|Slovenščina|Slovenian; slh||Southern Lushootseed; sli||Lower Silesian; sly||Selayar; sm||Samoan;
        sma|Åarjelsaemien gïele|Southern Sami; smj|Julevsámegiella|Lule Sami; smn|Anarâškielâ|Inari Sami; sms|Sääʹmǩiõll|Skolt Sami;
        sn|chiShona|Shona; snk||Soninke; so|Soomaali|Somali; sog||Sogdien; sq|Shqip|Albanian; sr|Српски|Serbian; sr-Latn|Srpski|;
        sr-ME|Srpski|Montenegrin; sr-RO|Srpski|; sr-TR|Srpski|; srn||Sranan Tongo; srr||Serer; ss|siSwati|Swati; ssy|Saho|Saho;
        st|Sesotho|Southern Sotho; stq||Saterland Frisian; str||Straits Salish; su|Basa Sunda|Sundanese; suk||Sukuma; sus||Susu;
        sux||Sumerian; sv|Svenska|Swedish; sw|Kiswahili|Swahili; swb||Comorian; syc||Classical Syriac; syr|ܣܘܪܝܝܐ|Syriac;
        szl|Ślōnski|Silesian; ta|தமிழ்|Tamil; tce||Southern Tutchone; tcy||Tulu; te|తెలుగు|Telugu; tem||Timne; teo|Kiteso|Teso;
        ter||Tereno; tet||Tetum; tg|Тоҷикӣ|Tajik; tgx||Tagish; th|ไทย|Thai; tht||Tahltan; ti|ትግርኛ|Tigrinya; tig||Tigre; tiv||Tiv;
        tk|Türkmen dili|Turkmen; tkl||Tokelauan; tkr||Tsakhur; tl||Tagalog; tlh||Klingon; tli||Tlingit; tly||Talysh; tmh||Tamashek;
        tn|Setswana|Tswana; to|Lea fakatonga|Tongan; tog||Nyasa Tonga; tok|Toki pona|Toki Pona; tpi|Tok Pisin|Tok Pisin; tr|Türkçe|Turkish;
        tru||Turoyo; trv|Patas Taroko|Taroko; trw|توروالی|Torwali; ts||Tsonga; tsd||Tsakonian; tsi||Tsimshian; tt|Татар|Tatar;
        ttm||Northern Tutchone; ttt||Muslim Tat; tum||Tumbuka; tvl||Tuvalu; tw||Twi; twq|Tasawaq senni|Tasawaq; ty||Tahitian;
        tyv|Тыва|Tuvinian; tzm|Tamaziɣt n laṭlaṣ|Central Atlas Tamazight; udm||Udmurt; ug|ئۇيغۇرچە|Uyghur; uga||Ugaritic;
        uk|Українська|Ukrainian; umb||Umbundu; ur|اردو|Urdu; uz|O‘zbek|Uzbek; uz-AF|اوزبیک|; uz-Arab|اوزبیک|; uz-CN|Ўзбекча|;
        uz-Cyrl|Ўзбекча|; vai|ꕙꔤ|Vai; vai-Latn|Vai|; ve||Venda; vec|Veneto|Venetian; vep||Veps; vi|Tiếng Việt|Vietnamese;
        vls||West Flemish; vmf||Main-Franconian; vmw|Emakhuwa|Makhuwa; vo||Volapük; vot||Votic; vro||Võro; vun|Kyivunjo|Vunjo;
        wa|Walon|Walloon; wae|Walser|Walser; wal||Wolaytta; war||Waray; was||Washo; wbp|Warlpiri|Warlpiri; wo|Wolof|Wolof; wuu||Wu Chinese;
        xal||Kalmyk; xh|IsiXhosa|Xhosa; xmf||Mingrelian; xnr|कांगड़ी|Kangri; xog|Olusoga|Soga; yao||Yao; yap||Yapese; yav|Nuasue|Yangben;
        ybb||Yemba; yi|ייִדיש|Yiddish; yo|Èdè Yorùbá|Yoruba; yrl|Nheẽgatu|Nheengatu; yue|粵語|Cantonese; yue-CN|粤语|; yue-Hans|粤语|;
        za|Vahcuengh|Zhuang; zap||Zapotec; zbl||Blissymbols; zea||Zeelandic; zen||Zenaga; zgh|ⵜⴰⵎⴰⵣⵉⵖⵜ|Standard Moroccan Tamazight;
        zh|中文|Chinese; zh-AU|繁體中文|; zh-BN|繁體中文|; zh-GB|繁體中文|; zh-GF|繁體中文|; zh-HK|繁體中文|; zh-Hans|简体中文|Simplified Chinese;
        zh-Hant|繁體中文|Traditional Chinese; zh-ID|繁體中文|; zh-MO|繁體中文|; zh-PA|繁體中文|; zh-PF|繁體中文|; zh-PH|繁體中文|; zh-SR|繁體中文|; zh-TH|繁體中文|;
        zh-TW|繁體中文|; zh-US|繁體中文|; zh-VN|繁體中文|; zu|isiZulu|Zulu; zun||Zuni; zza||Zaza
        """;
}
