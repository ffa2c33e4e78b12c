<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>action</source>
        <translation>shughuli</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Mhusika wa kwanza</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Mhusika wa pili</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Mfumo wa alama</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Utangulizi</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Dira</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Dhamira</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>mkataba</translation>
    </message>
</context>
<context>
    <name>agreement_version</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Ilifungwa tarehe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>signed version</source>
        <translation>toleo lililosainiwa</translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>Child KRA</source>
        <translation>EKM la chini</translation>
    </message>
    <message>
        <source>Child objective</source>
        <translation>Lengo la chini</translation>
    </message>
    <message>
        <source>Parent KRA</source>
        <translation>EKM la juu</translation>
    </message>
    <message>
        <source>Parent objective</source>
        <translation>Lengo la juu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>uoanishaji</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mwisho</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Hati ya uteuzi</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>uteuzi</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme in the agreement.</source>
        <translation>%1 haitaji mfumo wowote wa alama na seti ya kanuni %2 haina mfumo kwa aina yake. Andika mfumo kwenye mkataba.</translation>
    </message>
    <message>
        <source>%1 is to be scored by &quot;%2&quot;, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 inapaswa kupimwa kwa &quot;%2&quot;, ambao seti ya kanuni %3 haina. Chagua mmoja wa mifumo yake.</translation>
    </message>
    <message>
        <source>Weighted: %1 × %2 ÷ 100 = %3</source>
        <translation>Kwa uzito: %1 × %2 ÷ 100 = %3</translation>
    </message>
    <message>
        <source>It serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>Linajitumikia lenyewe kwa mzunguko. Ondoa mojawapo ya uoanishaji wa mzunguko huo.</translation>
    </message>
    <message>
        <source>%1: %2 of 100, carries %3 %</source>
        <translation>%1: %2 kati ya 100, inachangia %3 %</translation>
    </message>
    <message>
        <source>%1: nothing scored yet, left out; carries %2 %</source>
        <translation>%1: bado hakuna kilichopewa alama, imeachwa nje; inachangia %2 %</translation>
    </message>
    <message>
        <source>Nothing serves it.</source>
        <translation>Hakuna kinacholitumikia.</translation>
    </message>
    <message>
        <source>No part of it has been scored.</source>
        <translation>Hakuna sehemu yake iliyopewa alama.</translation>
    </message>
    <message>
        <source>Σ share × attainment ÷ Σ share = %1, over %2 % of it</source>
        <translation>Σ mgao × mafanikio ÷ Σ mgao = %1, kwa %2 % yake</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>kiambatisho</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The value &quot;%1&quot; makes no sense as %2 of %3.</source>
        <translation>Thamani &quot;%1&quot; haina maana katika sehemu &quot;%2&quot; ya rekodi &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can hold %3.</source>
        <translation>Rekodi &quot;%1&quot; haina sehemu &quot;%2&quot; inayoweza kushika %3.</translation>
    </message>
</context>
<context>
    <name>budget_line</name>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zilizotengwa</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zilizotolewa</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Zilizotumika</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>kifungu cha bajeti</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1 has no first party. Enter who it is made with.</source>
        <translation>%1 hauna mhusika wa kwanza. Andika umefanywa na nani.</translation>
    </message>
    <message>
        <source>%1 has no second party. Enter whose agreement it is.</source>
        <translation>%1 hauna mhusika wa pili. Andika ni mkataba wa nani.</translation>
    </message>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme.</source>
        <translation>%1 hautaji mfumo wowote wa alama na seti ya kanuni %2 haina mfumo kwa aina yake. Andika mfumo.</translation>
    </message>
    <message>
        <source>%1 is to be scored by “%2”, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 unapaswa kupimwa kwa “%2”, ambao seti ya kanuni %3 haina. Chagua mmoja wa mifumo yake.</translation>
    </message>
    <message>
        <source>The scheme “%1” has no rating bands: you decide what the score of %2 is called.</source>
        <translation>Mfumo “%1” hauna madaraja: wewe unaamua alama za %2 ziitwe nini.</translation>
    </message>
    <message>
        <source>%1 has no objectives. Enter what is to be achieved.</source>
        <translation>%1 hauna malengo. Andika kinachopaswa kufikiwa.</translation>
    </message>
    <message>
        <source>The weights of the objectives of %1 add up to %2. Change them so that they add up to 100.</source>
        <translation>Jumla ya uzito wa malengo ya %1 ni %2. Ibadilishe iwe 100.</translation>
    </message>
    <message>
        <source>“%1” (%2 %)</source>
        <translation>“%1” (%2 %)</translation>
    </message>
    <message>
        <source>%1 lacks what the rule set %2 prescribes: %3. Add it, or use this title for it.</source>
        <translation>%1 unakosa kile ambacho seti ya kanuni %2 inaagiza: %3. Kiongeze, au tumia jina hili kwa kilichopo.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 indicators. Give each its own.</source>
        <translation>Nambari %1 imepewa viashiria %2. Kipe kila kimoja yake.</translation>
    </message>
    <message>
        <source>Indicator %1 has no text. Enter what is measured.</source>
        <translation>Kiashiria %1 hakina maandishi. Andika kinachopimwa.</translation>
    </message>
    <message>
        <source>Indicator %1 has no unit. Enter what it is counted in.</source>
        <translation>Kiashiria %1 hakina kipimo. Andika kinahesabiwa kwa nini.</translation>
    </message>
    <message>
        <source>Indicator %1 has no weight. Enter its part of the objective&apos;s weight.</source>
        <translation>Kiashiria %1 hakina uzito. Andika sehemu yake ya uzito wa lengo.</translation>
    </message>
    <message>
        <source>Indicator %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>Kiashiria %1 kina uzito, lakini mfumo “%2” huhesabu viashiria vyote sawa. Ufute.</translation>
    </message>
    <message>
        <source>Indicator %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>Kiashiria %1 kimeagizwa kiwe na uzito wa %2 lakini kina %3. Kipe uzito ulioagizwa.</translation>
    </message>
    <message>
        <source>Indicator %1 has no class. Choose between input, activity, output, outcome and quality.</source>
        <translation>Kiashiria %1 hakina kundi. Chagua kati ya pembejeo, shughuli, zao, matokeo na ubora.</translation>
    </message>
    <message>
        <source>Indicator %1 has no definition. Enter what exactly counts.</source>
        <translation>Kiashiria %1 hakina ufafanuzi. Andika ni nini hasa kinachohesabiwa.</translation>
    </message>
    <message>
        <source>Indicator %1 has no data source. Enter where its figures come from.</source>
        <translation>Kiashiria %1 hakina chanzo cha takwimu. Andika takwimu zake zinatoka wapi.</translation>
    </message>
    <message>
        <source>Indicator %1 has no owner, so the second party answers for it. Enter the post that does.</source>
        <translation>Kiashiria %1 hakina mwenye dhamana, kwa hiyo mhusika wa pili ndiye anayewajibika. Andika wadhifa unaowajibika.</translation>
    </message>
    <message>
        <source>Indicator %1 does not say how its periods become one figure, so the last one counts. Choose sum, last, average or maximum.</source>
        <translation>Kiashiria %1 hakisemi vipindi vyake vinavyokuwa takwimu moja, kwa hiyo cha mwisho ndicho kinachohesabiwa. Chagua jumla, cha mwisho, wastani au cha juu kabisa.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 names no office. Enter who is to meet it.</source>
        <translation>Hitaji la kiashiria %1 halitaji ofisi yoyote. Andika ni nani anapaswa kulitimiza.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 does not say what is needed. Enter it.</source>
        <translation>Hitaji la kiashiria %1 halisemi kinachohitajika. Kiandike.</translation>
    </message>
    <message>
        <source>%1 refused what indicator %2 requires of it. Agree on something else, or change the target.</source>
        <translation>%1 imekataa kile ambacho kiashiria %2 kinahitaji kutoka kwake. Kubalianeni jambo jingine, au badilisha shabaha.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged what indicator %2 requires of it. Ask for its answer.</source>
        <translation>%1 haijathibitisha kupokea kile ambacho kiashiria %2 kinahitaji kutoka kwake. Omba jibu lake.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 objectives. Give each its own.</source>
        <translation>Nambari %1 imepewa malengo %2. Lipe kila moja yake.</translation>
    </message>
    <message>
        <source>Objective %1 has no text. Enter what is to be achieved.</source>
        <translation>Lengo %1 halina maandishi. Andika kinachopaswa kufikiwa.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight. Enter its share of 100.</source>
        <translation>Lengo %1 halina uzito. Andika sehemu yake ya 100.</translation>
    </message>
    <message>
        <source>Objective %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>Lengo %1 lina uzito, lakini mfumo “%2” huhesabu viashiria vyote sawa. Ufute.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator. Enter how it is measured.</source>
        <translation>Lengo %1 halina kiashiria cha mafanikio. Andika linapimwaje.</translation>
    </message>
    <message>
        <source>The indicators of objective %1 weigh %2 together, but the objective weighs %3. Make them equal.</source>
        <translation>Viashiria vya lengo %1 vina uzito wa %2 kwa pamoja, lakini lengo lina %3. Fanya viwe sawa.</translation>
    </message>
    <message>
        <source>Objective %1 serves no key result area and no objective above: the cascade has a gap here. Enter what it serves.</source>
        <translation>Lengo %1 halitumikii eneo kuu la matokeo lolote wala lengo lolote la juu: mtiririko umekatika hapa. Andika linachotumikia.</translation>
    </message>
    <message>
        <source>Objective %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>Lengo %1 limeagizwa liwe na uzito wa %2 lakini lina %3. Lipe uzito ulioagizwa.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 actions. Give each its own.</source>
        <translation>Nambari %1 imepewa shughuli %2. Ipe kila moja yake.</translation>
    </message>
    <message>
        <source>Action %1 has no success indicator. Enter how it is measured, or remove it.</source>
        <translation>Shughuli %1 haina kiashiria cha mafanikio. Andika inapimwaje, au iondoe.</translation>
    </message>
    <message>
        <source>must be corrected</source>
        <translation>lazima lirekebishwe</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>liangaliwe</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>kwa taarifa</translation>
    </message>
    <message>
        <source>%1 is signed, so this %2 cannot be changed. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 umesainiwa, kwa hiyo rekodi &quot;%2&quot; haiwezi kubadilishwa. Kilichosainiwa hubadilishwa kwa marekebisho ambayo wahusika wote wawili wanasaini.</translation>
    </message>
    <message>
        <source>%1 is signed already. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 umeshasainiwa. Kilichosainiwa hubadilishwa kwa marekebisho ambayo wahusika wote wawili wanasaini.</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: one point must be corrected first. %2</source>
        <translation>%1 hauwezi kusainiwa bado: jambo moja lazima lirekebishwe kwanza. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: %2 points must be corrected first. The first: %3</source>
        <translation>%1 hauwezi kusainiwa bado: mambo %2 lazima yarekebishwe kwanza. La kwanza: %3</translation>
    </message>
    <message>
        <source>A target of indicator %1 cannot be read. %2</source>
        <translation>Shabaha ya kiashiria %1 haisomeki. %2</translation>
    </message>
    <message>
        <source>A past or projected figure of indicator %1 cannot be read. %2</source>
        <translation>Takwimu ya nyuma au ya makadirio ya kiashiria %1 haisomeki. %2</translation>
    </message>
    <message>
        <source>Indicator %1 has no target level. Enter at least the best one.</source>
        <translation>Kiashiria %1 hakina kiwango chochote cha shabaha. Andika angalau kilicho bora zaidi.</translation>
    </message>
    <message>
        <source>Indicator %1 has no target. Enter what is to be reached.</source>
        <translation>Kiashiria %1 hakina shabaha. Andika kinachopaswa kufikiwa.</translation>
    </message>
    <message>
        <source>The target levels of indicator %1 go up and down: %2. Order them from best to worst.</source>
        <translation>Viwango vya shabaha vya kiashiria %1 vinapanda na kushuka: %2. Vipange kuanzia bora hadi duni.</translation>
    </message>
    <message>
        <source>Two neighbouring target levels of indicator %1 are equal: %2. The better one counts; clear the other, or set them apart.</source>
        <translation>Viwango viwili vya shabaha vinavyofuatana vya kiashiria %1 ni sawa: %2. Kilicho bora ndicho kinachohesabiwa; futa kingine, au vitofautishe.</translation>
    </message>
    <message>
        <source>Indicator %1 says that more is better, but its levels say that less is: %2. The levels count; correct one of the two.</source>
        <translation>Kiashiria %1 kinasema kingi ni bora, lakini viwango vyake vinasema kidogo ni bora: %2. Viwango ndivyo vinavyohesabiwa; rekebisha kimoja kati ya hivyo.</translation>
    </message>
    <message>
        <source>Indicator %1 says that less is better, but its levels say that more is: %2. The levels count; correct one of the two.</source>
        <translation>Kiashiria %1 kinasema kidogo ni bora, lakini viwango vyake vinasema kingi ni bora: %2. Viwango ndivyo vinavyohesabiwa; rekebisha kimoja kati ya hivyo.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, before the year begins on %3. Check the date.</source>
        <translation>Kiashiria %1 kinatakiwa tarehe %2, kabla mwaka haujaanza tarehe %3. Kagua tarehe.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, long after the year ends on %3. Check the date.</source>
        <translation>Kiashiria %1 kinatakiwa tarehe %2, muda mrefu baada ya mwaka kuisha tarehe %3. Kagua tarehe.</translation>
    </message>
    <message>
        <source>Indicator %1 cannot exceed 100, but its target is %2. Lower the target, or say that it has no ceiling.</source>
        <translation>Kiashiria %1 hakiwezi kuzidi 100, lakini shabaha yake ni %2. Punguza shabaha, au sema kwamba hakina ukomo.</translation>
    </message>
    <message>
        <source>Indicator %1 will not be scored under “%2” and will be left out of the composite. %3</source>
        <translation>Kiashiria %1 hakitapewa alama kwa mfumo “%2” na kitaachwa nje ya alama jumuishi. %3</translation>
    </message>
    <message>
        <source>Indicator %1 lacks the actual figures of the last two years. Enter them, or a dash where there is none.</source>
        <translation>Kiashiria %1 hakina takwimu halisi za miaka miwili iliyopita. Ziandike, au weka kistari pale ambapo hazipo.</translation>
    </message>
    <message>
        <source>Indicator %1 aims at %2, but last year %3 was reached. Raise the ambition, or be ready to say why not.</source>
        <translation>Kiashiria %1 kinalenga %2, lakini mwaka jana %3 ilifikiwa. Ongeza shabaha, au uwe tayari kueleza kwa nini sivyo.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it starts. Enter its first day.</source>
        <translation>Mzunguko %1 hausemi unaanza lini. Andika siku yake ya kwanza.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it ends. Enter its last day.</source>
        <translation>Mzunguko %1 hausemi unaisha lini. Andika siku yake ya mwisho.</translation>
    </message>
    <message>
        <source>Indicator %1 is reported by quarters, half-years or months side by side. Keep one of them.</source>
        <translation>Kiashiria %1 kinaripotiwa kwa robo mwaka, nusu mwaka au miezi kwa pamoja. Baki na kimoja.</translation>
    </message>
    <message>
        <source>%1 has %2 objectives; %3 to %4 are thought best. Consider whether some belong together or are missing.</source>
        <translation>%1 ina malengo %2; %3 hadi %4 ndiyo idadi inayofaa zaidi. Fikiria kama baadhi yaunganishwe au yanakosekana.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation>Hakuna chaguo --%1 hapa. Tazama --help.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Chaguo --%1 halichukui thamani.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Chaguo --%1 linahitaji thamani: %2.</translation>
    </message>
    <message>
        <source>Something is missing. See --help.</source>
        <translation>Kuna kinachokosekana. Tazama --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. See --help.</source>
        <translation>&quot;%1&quot; ni hoja iliyozidi. Tazama --help.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30, not &quot;%2&quot;.</source>
        <translation>--%1 linahitaji tarehe kama 2015-06-30, si &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>Imenakiliwa hadi %1 na kuthibitishwa.</translation>
    </message>
    <message>
        <source>Copies a register while it is in use, and verifies the copy.</source>
        <translation>Hunakili rejista ikiwa inatumika, na kuthibitisha nakala.</translation>
    </message>
    <message>
        <source>this agreement only</source>
        <translation>mkataba huu tu</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Open the newest backup instead.</source>
        <translation>Faili imeharibika: %1. Fungua nakala rudufu ya karibuni zaidi badala yake.</translation>
    </message>
    <message>
        <source>A signed version was altered: its fingerprint %1 no longer fits.</source>
        <translation>Toleo lililosainiwa limebadilishwa: utambulisho wake %1 haulingani tena.</translation>
    </message>
    <message>
        <source>The file and its audit trail are sound.</source>
        <translation>Faili na kumbukumbu zake za ukaguzi ni salama.</translation>
    </message>
    <message>
        <source>Checks the file, its audit trail, and every agreement for points to correct.</source>
        <translation>Hukagua faili, kumbukumbu zake za ukaguzi, na mambo ya kurekebisha ya kila mkataba.</translation>
    </message>
    <message>
        <source>who does this; the audit trail keeps the name</source>
        <translation>nani anafanya hivi; kumbukumbu za ukaguzi huhifadhi jina</translation>
    </message>
    <message>
        <source>why; the audit trail keeps it</source>
        <translation>kwa nini; kumbukumbu za ukaguzi huihifadhi</translation>
    </message>
    <message>
        <source>so many agencies; 109 by default</source>
        <translation>idadi ya taasisi; 109 kwa kawaida</translation>
    </message>
    <message>
        <source>so many people; 1000 by default</source>
        <translation>idadi ya watu; 1000 kwa kawaida</translation>
    </message>
    <message>
        <source>the same number gives the same nation</source>
        <translation>nambari ileile hutoa taifa lilelile</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 linahitaji nambari kamili isiyopungua %2, si &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Made %1 with %2 agencies and %3 people.</source>
        <translation>%1 imetengenezwa ikiwa na taasisi %2 na watu %3.</translation>
    </message>
    <message>
        <source>Makes an invented nation for tests of scale.</source>
        <translation>Hutengeneza taifa la kubuni kwa majaribio ya ukubwa.</translation>
    </message>
    <message>
        <source>the newest N saves only</source>
        <translation>uhifadhi N wa karibuni tu</translation>
    </message>
    <message>
        <source>--limit needs a whole number above 0, not &quot;%1&quot;.</source>
        <translation>--limit linahitaji nambari kamili zaidi ya 0, si &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>how a foreign layout becomes the sheets of a workbook</source>
        <translation>jinsi mpangilio wa kigeni unavyokuwa laha za kitabu cha kazi</translation>
    </message>
    <message>
        <source>tell what would change, and change nothing</source>
        <translation>sema kitakachobadilika, bila kubadilisha chochote</translation>
    </message>
    <message>
        <source>these sheets only, separated by commas</source>
        <translation>laha hizi tu, zikitenganishwa kwa mkato</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1: %2 zimeongezwa, %3 zimebadilishwa, %4 hazikubadilika</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct what is named above and import again.</source>
        <translation>Hakuna kilichoingizwa. Rekebisha yaliyotajwa hapo juu kisha uingize tena.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Hakuna kilichoingizwa: hili lilikuwa jaribio tu.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Imetolewa kwenda %1.</translation>
    </message>
    <message>
        <source>Takes in a workbook, all or nothing.</source>
        <translation>Huingiza kitabu cha kazi, chote au hata kidogo.</translation>
    </message>
    <message>
        <source>Writes a workbook, or a folder of CSV sheets.</source>
        <translation>Huandika kitabu cha kazi, au folda ya laha za CSV.</translation>
    </message>
    <message>
        <source>--format is text, json or csv, not &quot;%1&quot;.</source>
        <translation>--format ni text, json au csv, si &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>how results are written; text is the default</source>
        <translation>jinsi matokeo yanavyoandikwa; text kwa kawaida</translation>
    </message>
    <message>
        <source>Mandate plans results, signs agreements for them and accounts for every figure.</source>
        <translation>Mandate hupanga matokeo, husaini mikataba yake na kutoa maelezo ya kila takwimu.</translation>
    </message>
    <message>
        <source>mandatectl COMMAND --help tells more.</source>
        <translation>mandatectl AMRI --help hueleza zaidi.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found problems, 2 misuse, 3 cannot read or write, 4 refused.</source>
        <translation>Misimbo ya kumaliza: 0 imefanyika, 1 matatizo yamepatikana, 2 matumizi mabaya, 3 haisomeki au haiandikiki, 4 imekataliwa.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See mandatectl --help.</source>
        <translation>Hakuna amri &quot;%1&quot;. Tazama mandatectl --help.</translation>
    </message>
    <message>
        <source>a rule set that comes with the program, or a rule set&apos;s file</source>
        <translation>seti ya kanuni inayokuja na programu, au faili ya seti ya kanuni</translation>
    </message>
    <message>
        <source>fill it with the rule set&apos;s demonstration data</source>
        <translation>ijaze kwa data za maonyesho za seti ya kanuni</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 haisomeki: %2. Kagua jina.</translation>
    </message>
    <message>
        <source>New register under %1</source>
        <translation>Rejista mpya chini ya %1</translation>
    </message>
    <message>
        <source>--rules is missing: under which rule set? mandatectl rules lists them.</source>
        <translation>--rules inakosekana: chini ya seti gani ya kanuni? mandatectl rules huziorodhesha.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 imetengenezwa.</translation>
    </message>
    <message>
        <source>Makes a register.</source>
        <translation>Hutengeneza rejista.</translation>
    </message>
    <message>
        <source>the PDF, or with --all the folder for one PDF each</source>
        <translation>PDF, au pamoja na --all folda ya PDF moja kwa kila mkataba</translation>
    </message>
    <message>
        <source>this document of every agreement it fits</source>
        <translation>hati hii kwa kila mkataba inaoufaa</translation>
    </message>
    <message>
        <source>what is due on this day in an evaluation; today is the default</source>
        <translation>kinachotakiwa siku hii katika tathmini; leo kwa kawaida</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Print agreement, evaluation or work_plan.</source>
        <translation>Hakuna hati &quot;%1&quot;. Chapisha agreement, evaluation au work_plan.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folda %1 haiwezi kutengenezwa.</translation>
    </message>
    <message>
        <source>Printed %1 into %2.</source>
        <translation>Hati zilizochapishwa katika %2: %1.</translation>
    </message>
    <message>
        <source>Say which document of which agreement, and --output. See mandatectl print --help.</source>
        <translation>Sema ni hati gani ya mkataba gani, na --output. Tazama mandatectl print --help.</translation>
    </message>
    <message>
        <source>Printed %1 pages into %2.</source>
        <translation>Kurasa %1 zimechapishwa katika %2.</translation>
    </message>
    <message>
        <source>Prints agreements, evaluations and work plans as PDF.</source>
        <translation>Huchapisha mikataba, tathmini na mipango kazi kama PDF.</translation>
    </message>
    <message>
        <source>%1 is a rule set without faults.</source>
        <translation>%1 ni seti ya kanuni isiyo na kasoro.</translation>
    </message>
    <message>
        <source>Lists the rule sets that come with the program, or writes one out.</source>
        <translation>Huorodhesha seti za kanuni zinazokuja na programu, au huandika moja.</translation>
    </message>
    <message>
        <source>Checks a rule set and names every fault by its place.</source>
        <translation>Hukagua seti ya kanuni na kutaja kila kasoro kwa mahali pake.</translation>
    </message>
    <message>
        <source>say how every figure came about</source>
        <translation>sema kila takwimu ilivyopatikana</translation>
    </message>
    <message>
        <source>what is due on this day; today is the default</source>
        <translation>kinachotakiwa siku hii; leo kwa kawaida</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>bado hakuna alama</translation>
    </message>
    <message>
        <source>over a weight of %1</source>
        <translation>kwa uzito wa %1</translation>
    </message>
    <message>
        <source>Scores agreements.</source>
        <translation>Hutoa alama za mikataba.</translation>
    </message>
    <message>
        <source>who signed for the first party; the party&apos;s own name by default</source>
        <translation>aliyesaini kwa mhusika wa kwanza; kwa kawaida jina la mhusika mwenyewe</translation>
    </message>
    <message>
        <source>in which post</source>
        <translation>kwa wadhifa gani</translation>
    </message>
    <message>
        <source>who signed for the second party</source>
        <translation>aliyesaini kwa mhusika wa pili</translation>
    </message>
    <message>
        <source>where it was signed</source>
        <translation>mahali uliposainiwa</translation>
    </message>
    <message>
        <source>when it was signed; today is the default</source>
        <translation>uliposainiwa; leo kwa kawaida</translation>
    </message>
    <message>
        <source>a scan of the signed paper, kept in the register</source>
        <translation>nakala ya skani ya karatasi iliyosainiwa, huhifadhiwa katika rejista</translation>
    </message>
    <message>
        <source>The scan %1 cannot be read: %2. Check the name.</source>
        <translation>Skani %1 haisomeki: %2. Kagua jina.</translation>
    </message>
    <message>
        <source>The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.</source>
        <translation>Skani %1 inazidi MB 32. Iskani kwa rangi ya kijivu au kwa nukta 150 kwa inchi.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Kusaini %1</translation>
    </message>
    <message>
        <source>Freezes an agreement and records its signing on paper.</source>
        <translation>Hufunga mkataba na kurekodi kusainiwa kwake kwenye karatasi.</translation>
    </message>
    <message>
        <source>the cascade runs in a loop here</source>
        <translation>mtiririko unajizungusha hapa</translation>
    </message>
    <message>
        <source>Follows a code up to the national key result area and down to the person.</source>
        <translation>Hufuata msimbo kwenda juu hadi eneo kuu la matokeo la kitaifa na kwenda chini hadi kwa mtu.</translation>
    </message>
    <message>
        <source>%1 is too large to be a printed agreement.</source>
        <translation>%1 ni kubwa mno kuwa mkataba uliochapishwa.</translation>
    </message>
    <message>
        <source>%1 carries no fingerprint: it is a draft, or was not printed by Mandate.</source>
        <translation>%1 haina utambulisho: ni rasimu, au haikuchapishwa na Mandate.</translation>
    </message>
    <message>
        <source>ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the register from a backup.</source>
        <translation>UMEBADILISHWA: maandishi ya %1, toleo %2, hayana tena utambulisho wake. Rejesha rejista kutoka nakala rudufu.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, %3 %4</source>
        <translation>Umesainiwa na %1, %2, %3 %4</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Linatumika.</translation>
    </message>
    <message>
        <source>A later version has replaced it.</source>
        <translation>Toleo la baadaye limechukua nafasi yake.</translation>
    </message>
    <message>
        <source>%1 is a draft: nothing of it was signed.</source>
        <translation>%1 ni rasimu: hakuna chochote chake kilichosainiwa.</translation>
    </message>
    <message>
        <source>NOT OURS: no version of %1 in this register has the fingerprint %2.</source>
        <translation>SI YETU: hakuna toleo la %1 katika rejista hii lenye utambulisho %2.</translation>
    </message>
    <message>
        <source>Compares a signed agreement, or its print, with the register.</source>
        <translation>Hulinganisha mkataba uliosainiwa, au chapisho lake, na rejista.</translation>
    </message>
    <message>
        <source>Tells who changed what, when and why; with a code, of that and all its parts.</source>
        <translation>Hueleza nani alibadilisha nini, lini na kwa nini; kwa msimbo, kuhusu huo na sehemu zake zote.</translation>
    </message>
    <message>
        <source>%1, version %2, frozen on %3, is unchanged in this register.</source>
        <translation>%1, toleo %2, lililofungwa tarehe %3, halijabadilika katika rejista hii.</translation>
    </message>
    <message>
        <source>This print names version %1 of %2; compare its figures with these:</source>
        <translation>Chapisho hili linataja toleo %1 la %2; linganisha takwimu zake na hizi:</translation>
    </message>
    <message>
        <source>Version %1 of %2 says:</source>
        <translation>Toleo %1 la %2 linasema:</translation>
    </message>
    <message>
        <source>NOT OURS: %1 says version %2, but the fingerprint %3 is that of another.</source>
        <translation>SI YETU: %1 inasema toleo %2, lakini utambulisho %3 ni wa jingine.</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>tazama hapo juu</translation>
    </message>
    <message>
        <source>The plan of %1 in the register is no longer what was signed.</source>
        <translation>Mpango wa %1 katika rejista si tena ule uliosainiwa.</translation>
    </message>
    <message>
        <source>ALTERED: %1 Restore the register from a backup.</source>
        <translation>UMEBADILISHWA: %1 Rejesha rejista kutoka nakala rudufu.</translation>
    </message>
    <message>
        <source>say how far every key result area got and how that came about</source>
        <translation>eleza kila eneo kuu la matokeo limefikia wapi na jinsi takwimu hiyo ilivyopatikana</translation>
    </message>
    <message>
        <source>Attained: %1 of 100</source>
        <translation>Imefikiwa: %1 kati ya 100</translation>
    </message>
    <message>
        <source>Attained: nothing to tell yet</source>
        <translation>Imefikiwa: hakuna cha kueleza bado</translation>
    </message>
    <message>
        <source>The results could not be written. Check where they go and the room there.</source>
        <translation>Matokeo hayakuweza kuandikwa. Angalia yanakokwenda na nafasi iliyopo huko.</translation>
    </message>
</context>
<context>
    <name>cycle</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Seti ya kanuni</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mwisho</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>mzunguko</translation>
    </message>
    <message>
        <source>The signed version %1 cannot be read: its text was altered. Restore the register from a backup.</source>
        <translation>Toleo lililosainiwa %1 halisomeki: maandishi yake yamebadilishwa. Rejesha rejista kutoka nakala rudufu.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>there is no key result area with the code “%1”</source>
        <translation>hakuna eneo kuu la matokeo lenye msimbo “%1”</translation>
    </message>
    <message>
        <source>there is neither a key result area “%1” nor an objective at this address; expected a code such as SKRA4 or an address such as AGR/1</source>
        <translation>hakuna eneo kuu la matokeo “%1” wala lengo katika anwani hii; ilitarajiwa msimbo kama SKRA4 au anwani kama AGR/1</translation>
    </message>
    <message>
        <source>“%1” is no share: expected a percentage such as 60</source>
        <translation>“%1” si mgao: ilitarajiwa asilimia kama 60</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>“%1” imetajwa mara mbili</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 haiwezi kufunguliwa: %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole .xlsx or .ods file: it may be cut short, protected by a password or of another kind, such as .xls. Open it in your spreadsheet program and save it again, as .xlsx and without a password.</source>
        <translation>%1 si faili kamili ya .xlsx au .ods: huenda imekatika, imelindwa kwa nenosiri au ni ya aina nyingine, kama .xls. Ifungue katika programu yako ya lahajedwali uihifadhi tena, kama .xlsx na bila nenosiri.</translation>
    </message>
    <message>
        <source>%1 cannot be read whole: its part %2 is missing, damaged, cut short or protected by a password. Open it in your spreadsheet program and save it again, without a password.</source>
        <translation>%1 haiwezi kusomwa yote: sehemu yake %2 inakosekana, imeharibika, imekatika au imelindwa kwa nenosiri. Ifungue katika programu yako ya lahajedwali uihifadhi tena, bila nenosiri.</translation>
    </message>
    <message>
        <source>%1 holds more than a register can take in; split it into several files.</source>
        <translation>%1 ina zaidi ya rejista inavyoweza kupokea; igawe katika faili kadhaa.</translation>
    </message>
    <message>
        <source>nothing is given; expected %1</source>
        <translation>hakuna kilichoandikwa; ilitarajiwa %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1” si mojawapo ya: %2</translation>
    </message>
    <message>
        <source>“%1” is no period: expected Q1 to Q4, H1, H2, M01 to M12 or Y</source>
        <translation>“%1” si kipindi: ilitarajiwa Q1 hadi Q4, H1, H2, M01 hadi M12 au Y</translation>
    </message>
    <message>
        <source>there is no %1 with the code “%2”</source>
        <translation>hakuna rekodi &quot;%1&quot; yenye msimbo “%2”</translation>
    </message>
    <message>
        <source>there is no office, post or person with the code “%1”</source>
        <translation>hakuna ofisi, wadhifa wala mtu mwenye msimbo “%1”</translation>
    </message>
    <message>
        <source>the agreement %1 has no item %2</source>
        <translation>mkataba %1 hauna kipengele %2</translation>
    </message>
    <message>
        <source>“%1” is no number of this sheet: expected one such as %2</source>
        <translation>“%1” si nambari ya laha hii: ilitarajiwa kama %2</translation>
    </message>
    <message>
        <source>“%1” is neither an objective such as 1 nor an action such as 1.2</source>
        <translation>“%1” si lengo kama 1 wala shughuli kama 1.2</translation>
    </message>
    <message>
        <source>“%1” is not the number of an indicator: expected one such as 1.2.3</source>
        <translation>“%1” si nambari ya kiashiria: ilitarajiwa kama 1.2.3</translation>
    </message>
    <message>
        <source>there are more rows than the %1 of a spreadsheet</source>
        <translation>kuna mistari mingi kuliko %1 ya lahajedwali</translation>
    </message>
    <message>
        <source>there are more cells than a register can take in</source>
        <translation>kuna seli nyingi kuliko rejista inavyoweza kupokea</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>alama ya nukuu imefunguliwa na haijafungwa kamwe</translation>
    </message>
    <message>
        <source>text follows a closing quote; expected a comma or the end of the row</source>
        <translation>maandishi yanafuata alama ya kufunga nukuu; ilitarajiwa mkato au mwisho wa mstari</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the sheet as CSV in UTF-8</source>
        <translation>haya si maandishi ya UTF-8; hifadhi laha kama CSV katika UTF-8</translation>
    </message>
    <message>
        <source>%1 is too large; split it into several files.</source>
        <translation>%1 ni kubwa mno; igawe katika faili kadhaa.</translation>
    </message>
    <message>
        <source>The demonstration of %1 is faulty: %2</source>
        <translation>Maonyesho ya %1 yana kasoro: %2</translation>
    </message>
    <message>
        <source>The rule set %1 has no demonstration; these have one: %2.</source>
        <translation>Seti ya kanuni %1 haina maonyesho; hizi zinayo: %2.</translation>
    </message>
    <message>
        <source>There is no sheet called “%1”.</source>
        <translation>Hakuna laha iitwayo “%1”.</translation>
    </message>
    <message>
        <source>%1: the register does not keep this sheet yet; it was not read.</source>
        <translation>%1: rejista bado haihifadhi laha hii; haikusomwa.</translation>
    </message>
    <message>
        <source>%1: a sheet of this name is unknown and was not read.</source>
        <translation>%1: laha ya jina hili haijulikani na haikusomwa.</translation>
    </message>
    <message>
        <source>there are two sheets of this name</source>
        <translation>kuna laha mbili za jina hili</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, mstari %2: %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, mstari %2, safuwima %3: %4</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Kuingiza %1</translation>
    </message>
    <message>
        <source>the sheet %1 has no header in row %2</source>
        <translation>laha %1 haina kichwa katika mstari %2</translation>
    </message>
    <message>
        <source>the sheet %1 has no column “%2”</source>
        <translation>laha %1 haina safuwima “%2”</translation>
    </message>
    <message>
        <source>“%1” is neither position nor count</source>
        <translation>“%1” si position wala count</translation>
    </message>
    <message>
        <source>The mapping %1 does not fit %2: %3.</source>
        <translation>Ulinganisho %1 haufai kwa %2: %3.</translation>
    </message>
    <message>
        <source>there is no sheet “%1”</source>
        <translation>hakuna laha “%1”</translation>
    </message>
    <message>
        <source>expected a list of sheets</source>
        <translation>ilitarajiwa orodha ya laha</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>ilitarajiwa kitu, imepatikana %1</translation>
    </message>
    <message>
        <source>the key “%1” is unknown here</source>
        <translation>ufunguo “%1” haujulikani hapa</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>yalitarajiwa maandishi, imepatikana %1</translation>
    </message>
    <message>
        <source>expected a number of rows</source>
        <translation>ilitarajiwa idadi ya mistari</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>ilitarajiwa herufi moja</translation>
    </message>
    <message>
        <source>“%1” is no sheet of the workbook</source>
        <translation>“%1” si laha ya kitabu cha kazi</translation>
    </message>
    <message>
        <source>the sheet has no column of this name</source>
        <translation>laha haina safuwima ya jina hili</translation>
    </message>
    <message>
        <source>expected two texts</source>
        <translation>yalitarajiwa maandishi mawili</translation>
    </message>
    <message>
        <source>Generate an invented nation</source>
        <translation>Kutengeneza taifa la kubuni</translation>
    </message>
    <message>
        <source>A nation needs at least one agency, and at least one person in each.</source>
        <translation>Taifa linahitaji angalau taasisi moja, na angalau mtu mmoja katika kila moja.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has more cells than a register can take in; split it.</source>
        <translation>Laha %1 ya %2 ina seli nyingi kuliko rejista inavyoweza kupokea; igawe.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was not read.</source>
        <translation>%1: safuwima “%2” haijulikani na haikusomwa.</translation>
    </message>
    <message>
        <source>there are two columns of this name</source>
        <translation>kuna safuwima mbili za jina hili</translation>
    </message>
    <message>
        <source>this column is missing, and without it no row can be told</source>
        <translation>safuwima hii inakosekana, na bila hiyo hakuna mstari unaoweza kutambuliwa</translation>
    </message>
    <message>
        <source>“%1” is already the code of another office, post or person</source>
        <translation>“%1” tayari ni msimbo wa ofisi, wadhifa au mtu mwingine</translation>
    </message>
    <message>
        <source>row %1 has the same key</source>
        <translation>mstari %1 una ufunguo uleule</translation>
    </message>
    <message>
        <source>this column is missing, and a new %1 needs it</source>
        <translation>safuwima hii inakosekana, na rekodi mpya &quot;%1&quot; inaihitaji</translation>
    </message>
    <message>
        <source>The folder %1 has no CSV file; a workbook folder has one for each sheet, such as agreements.csv.</source>
        <translation>Folda %1 haina faili ya CSV; folda ya kitabu cha kazi ina moja kwa kila laha, kama agreements.csv.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 haiwezi kuandikwa: %2.</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>folda haiwezi kutengenezwa hapo</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 haipo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ni tupu.</translation>
    </message>
    <message>
        <source>%1 is none of the files a workbook comes in: expected .xlsx, .ods, .csv or a folder of .csv files.</source>
        <translation>%1 si mojawapo ya faili za kitabu cha kazi: ilitarajiwa .xlsx, .ods, .csv au folda ya faili za .csv.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name or move it away.</source>
        <translation>%1 ipo tayari na imeachwa ilivyo; chagua jina jingine au ihamishe.</translation>
    </message>
    <message>
        <source>the finished work could not be given its name</source>
        <translation>kazi iliyokamilika haikuweza kupewa jina lake</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 does not fit into an .xlsx file (%4). Export to a folder of CSV files instead.</source>
        <translation>%1, mstari %2, safuwima %3 haitoshi katika faili ya .xlsx (%4). Itoe kwenye folda ya faili za CSV badala yake.</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %2 %3.</source>
        <translation>%1 haisomeki: katika mstari %2 %3.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>“%1” iko nje ya safuwima ya mwisho ya kichwa</translation>
    </message>
    <message>
        <source>it holds no sheet that the register knows, such as agreements or indicators</source>
        <translation>haina karatasi yoyote inayojulikana na rejista, kama agreements au indicators</translation>
    </message>
    <message>
        <source>%1 cannot be made: a workbook is written as .xlsx, or as a folder of CSV sheets.</source>
        <translation>%1 haiwezi kutengenezwa: kitabu cha kazi huandikwa kama .xlsx, au kama folda ya karatasi za CSV.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Opens a register in a window.</source>
        <translation>Hufungua rejista katika dirisha.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Rejista.</translation>
    </message>
</context>
<context>
    <name>indicator</name>
    <message>
        <source>Action</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Aina ya kipimo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Kiwango cha 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Kiwango cha 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Kiwango cha 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Kiwango cha 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>Kiwango cha 5</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kiwango cha msingi</translation>
    </message>
    <message>
        <source>Actual two years ago</source>
        <translation>Halisi ya miaka miwili iliyopita</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Halisi ya mwaka jana</translation>
    </message>
    <message>
        <source>Projection for next year</source>
        <translation>Makadirio ya mwaka ujao</translation>
    </message>
    <message>
        <source>Projection for the year after</source>
        <translation>Makadirio ya mwaka unaofuata</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Ufafanuzi</translation>
    </message>
    <message>
        <source>Method of measurement</source>
        <translation>Njia ya kupima</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Chanzo cha takwimu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mwenye dhamana</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Lazima</translation>
    </message>
    <message>
        <source>Cannot exceed 100 %</source>
        <translation>Haiwezi kuzidi 100 %</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Ujumlishaji</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Yote au hakuna</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>success indicator</source>
        <translation>kiashiria cha mafanikio</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Key result area</source>
        <translation>Eneo kuu la matokeo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Aina ya kipimo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kiwango cha msingi</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>Mwaka wa msingi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Mwaka wa shabaha</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Chanzo cha takwimu</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Mara ngapi</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Ujumlishaji</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>key performance indicator</source>
        <translation>kiashiria kikuu cha utendaji</translation>
    </message>
</context>
<context>
    <name>kpi_value</name>
    <message>
        <source>KPI</source>
        <translation>KKU</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Inachukua nafasi ya</translation>
    </message>
    <message>
        <source>KPI value</source>
        <translation>thamani ya KKU</translation>
    </message>
</context>
<context>
    <name>kra</name>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mwenye dhamana</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>key result area</source>
        <translation>eneo kuu la matokeo</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementHead</name>
    <message>
        <source>%1 %2 · %3 · between %4 and %5</source>
        <translation>%1 %2 · %3 · kati ya %4 na %5</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Umesainiwa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Kielelezo</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementListModel</name>
    <message>
        <source>Signed</source>
        <translation>Umesainiwa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation>bado hakuna kilichopewa alama</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 kwa %2 %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Mhusika wa pili</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementPage</name>
    <message>
        <source>Preamble</source>
        <translation>Utangulizi</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Dira</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Dhamira</translation>
    </message>
    <message>
        <source>Section 2</source>
        <translation>Sehemu ya 2</translation>
    </message>
    <message>
        <source>Cover, vision, mission</source>
        <translation>Jalada, dira, dhamira</translation>
    </message>
    <message>
        <source>Objectives, actions and success indicators</source>
        <translation>Malengo, shughuli na viashiria vya mafanikio</translation>
    </message>
    <message>
        <source>Totals of the weights</source>
        <translation>Jumla za uzito</translation>
    </message>
    <message>
        <source>&amp;Preamble</source>
        <translation>&amp;Utangulizi</translation>
    </message>
    <message>
        <source>&amp;Vision</source>
        <translation>&amp;Dira</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>Dha&amp;mira</translation>
    </message>
    <message>
        <source>Signed on %1. What was agreed stands; achievements can still be entered.</source>
        <translation>Umesainiwa tarehe %1. Yaliyokubaliwa yanabaki; mafanikio bado yanaweza kuingizwa.</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Uzito: %1</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>Ya kurekebisha (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Open for reading only. %1</source>
        <translation>Imefunguliwa kwa kusoma tu. %1</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementsPage</name>
    <message>
        <source>No agreement yet</source>
        <translation>Bado hakuna mkataba</translation>
    </message>
    <message>
        <source>Here stand the annual agreements of ministers, agencies and staff, each with its objectives, success indicators and scores. Import last year&apos;s from a spreadsheet with mandatectl import, or open a register that holds some.</source>
        <translation>Hapa inakaa mikataba ya mwaka ya mawaziri, taasisi na watumishi, kila mmoja na malengo yake, viashiria vya mafanikio na alama. Ingiza ya mwaka jana kutoka lahajedwali kwa mandatectl import, au fungua rejista iliyo nayo.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Fungua rejista…</translation>
    </message>
    <message>
        <source>‹ Agreements</source>
        <translation>‹ Mikataba</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Rudi kwenye orodha (Esc)</translation>
    </message>
    <message>
        <source>Back to the list of agreements</source>
        <translation>Rudi kwenye orodha ya mikataba</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mikataba</translation>
    </message>
    <message>
        <source>Find by code or second party</source>
        <translation>Tafuta kwa msimbo au mhusika wa pili</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeModel</name>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Kiashiria kikuu cha utendaji</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Lengo: %1</translation>
    </message>
    <message>
        <source>Success indicator: %1</source>
        <translation>Kiashiria cha mafanikio: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>shabaha %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 kwa %2 %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Mwenye dhamana</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Attainment: %1 of 100, from what serves %2 % of it</source>
        <translation>Mafanikio: %1 kati ya 100, kutokana na kinachotumikia %2 % yake</translation>
    </message>
    <message>
        <source>Weight or share</source>
        <translation>Uzito au mgao</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePage</name>
    <message>
        <source>Cascade</source>
        <translation>Mtiririko</translation>
    </message>
    <message>
        <source>Where the chosen row stands</source>
        <translation>Mahali ulipo mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Bado hakuna mpango</translation>
    </message>
    <message>
        <source>Here a government&apos;s goals stand as a tree: plan, pillars, key result areas, the agreements that serve them, down to each person&apos;s work plan. Open a register that holds a plan, or import one with mandatectl import.</source>
        <translation>Hapa malengo ya serikali yanakaa kama mti: mpango, nguzo, maeneo makuu ya matokeo, mikataba inayoyatumikia, hadi mpango kazi wa kila mtu. Fungua rejista yenye mpango, au ingiza mmoja kwa mandatectl import.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Fungua rejista…</translation>
    </message>
</context>
<context>
    <name>mandate::Chip</name>
    <message>
        <source>State: %1</source>
        <translation>Hali: %1</translation>
    </message>
</context>
<context>
    <name>mandate::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>F&amp;ungua rejista…</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>&amp;Hakiki kabla ya kuchapisha…</translation>
    </message>
    <message>
        <source>Print preview of the &amp;evaluation…</source>
        <translation>Hakiki chapisho la &amp;tathmini…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>H&amp;ifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Save e&amp;valuation as PDF…</source>
        <translation>Hifadhi tathmini k&amp;ama PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ondoka</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>M&amp;tiririko</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>Mi&amp;kataba</translation>
    </message>
    <message>
        <source>&amp;About Mandate</source>
        <translation>&amp;Kuhusu Mandate</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Mtiririko</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mikataba</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>State of the register</source>
        <translation>Hali ya rejista</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Fungua rejista</translation>
    </message>
    <message>
        <source>Registers (*.mandate)</source>
        <translation>Rejista (*.mandate)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>About Mandate</source>
        <translation>Kuhusu Mandate</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Plans, agreements and results of a government in one register.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Mipango, mikataba na matokeo ya serikali katika rejista moja.&lt;/p&gt;&lt;p&gt;Programu huria chini ya Leseni ya Umma ya GNU (GPL), toleo la 3 au la baadaye.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Tendua: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rudia: %1</translation>
    </message>
    <message>
        <source>no register open</source>
        <translation>hakuna rejista iliyofunguliwa</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>inafunguliwa…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>imehifadhiwa</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>inahifadhiwa…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>haijahifadhiwa</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>kusoma tu</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1 – Mandate</source>
        <translation>%1 – Mandate</translation>
    </message>
</context>
<context>
    <name>mandate::MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
</context>
<context>
    <name>mandate::PointsList</name>
    <message>
        <source>Points to correct</source>
        <translation>Mambo ya kurekebisha</translation>
    </message>
</context>
<context>
    <name>mandate::PrioritiesModel</name>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Kilichofikiwa</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ghafi</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Kwa uzito</translation>
    </message>
</context>
<context>
    <name>mandate::ScorePanel</name>
    <message>
        <source>Composite score</source>
        <translation>Alama jumuishi</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Daraja</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Hii imekokotolewaje?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Choose a success indicator to see every step of its score.</source>
        <translation>Chagua kiashiria cha mafanikio kuona kila hatua ya alama zake.</translation>
    </message>
</context>
<context>
    <name>mandate::Session</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Hakuna cha kutendua.</translation>
    </message>
    <message>
        <source>No register is open. Open one with File, Open.</source>
        <translation>Hakuna rejista iliyofunguliwa. Fungua moja kwa Faili, Fungua.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 level</source>
        <translation>kiwango cha %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>There is nothing to enter in this cell: figures belong to success indicators.</source>
        <translation>Hakuna cha kuingiza katika seli hii: takwimu ni za viashiria vya mafanikio.</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>Safuwima hii hukokotolewa.</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands. Only achievements can be entered.</source>
        <translation>Mkataba umesainiwa: yaliyokubaliwa yanabaki. Mafanikio tu yanaweza kuingizwa.</translation>
    </message>
    <message>
        <source>A verified figure stands here. It can be replaced in a review, not overwritten.</source>
        <translation>Takwimu iliyothibitishwa ipo hapa. Inaweza kubadilishwa katika mapitio, si kuandikwa juu yake.</translation>
    </message>
    <message>
        <source>The year&apos;s figure comes from what was reported for %1 and its like.</source>
        <translation>Takwimu ya mwaka inatokana na yaliyoripotiwa kwa %1 na vipindi vingine.</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Jina la %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Uzito wa %1</translation>
    </message>
    <message>
        <source>Achievement of %1</source>
        <translation>Mafanikio ya %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Kipimo cha %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Bado hakuna kilichopewa alama.</translation>
    </message>
    <message>
        <source>%1 % of the weight is scored</source>
        <translation>%1 % ya uzito imepewa alama</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Ya muda: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sehemu ya %1</translation>
    </message>
    <message>
        <source>Objectives and indicators</source>
        <translation>Malengo na viashiria</translation>
    </message>
    <message>
        <source>Annual performance agreement</source>
        <translation>Mkataba wa utendaji kazi wa mwaka</translation>
    </message>
    <message>
        <source>Performance contract</source>
        <translation>Mkataba wa utendaji kazi</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Mapatano</translation>
    </message>
    <message>
        <source>Executive commitment</source>
        <translation>Ahadi ya kiongozi</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Mpango kazi binafsi</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>EKM la kitaifa</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>EKM la sekta</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>EKM la taasisi</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>EKM la serikali ya mtaa</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>bado haijafika muda</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>haikuripotiwa</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>haihusiki</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>haiwezi kupewa alama</translation>
    </message>
    <message>
        <source>objective %1: %2 of %3</source>
        <translation>lengo %1: %2 kati ya %3</translation>
    </message>
    <message>
        <source>objectives %1</source>
        <translation>malengo %1</translation>
    </message>
    <message>
        <source>objectives %1 of %2</source>
        <translation>malengo %1 kati ya %2</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Rejista imefunguliwa kwa kusoma tu. %1</translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Lazima</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>lengo</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Sehemu ya</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kundi la rika</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>office</source>
        <translation>ofisi</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1 evaluated.pdf</source>
        <translation>%1 iliyotathminiwa.pdf</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Hakiki kabla ya kuchapisha: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Hati za PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>period_target</name>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>period target</source>
        <translation>shabaha ya kipindi</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>person</source>
        <translation>mtu</translation>
    </message>
</context>
<context>
    <name>pillar</name>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>nguzo</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mwisho</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>mpango</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Daraja la kazi</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Anaripoti kwa</translation>
    </message>
    <message>
        <source>post</source>
        <translation>wadhifa</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>%1: evaluation</source>
        <translation>%1: tathmini</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE</source>
        <translation>KIELELEZO</translation>
    </message>
    <message>
        <source>Version %1 · SHA-256 %2</source>
        <translation>Toleo %1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>RASIMU</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imechapishwa tarehe %1</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Dira</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Dhamira</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Malengo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Supervisor&apos;s post</source>
        <translation>Wadhifa wa msimamizi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>Nothing has been entered for this section.</source>
        <translation>Hakuna kilichoingizwa kwa sehemu hii.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>The rule set %1 has no printed form for the kind of agreement that %2 is. Add a layout to the rule set.</source>
        <translation>Seti ya kanuni %1 haina muundo wa kuchapisha kwa aina ya mkataba %2. Ongeza muundo kwenye seti ya kanuni.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Ndiyo/Hapana</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>bado haijafika muda</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>haikuripotiwa</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>haihusiki</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>haijapewa alama</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (kufikia %2)</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Rasimu: haijasainiwa</translation>
    </message>
    <message>
        <source>Version %1, frozen for signing on %2</source>
        <translation>Toleo %1, lililofungwa kwa kusainiwa tarehe %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, toleo %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE: an invented example, not a published agreement.</source>
        <translation>KIELELEZO: mfano wa kubuni, si mkataba uliochapishwa rasmi.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>between</source>
        <translation>kati ya</translation>
    </message>
    <message>
        <source>and</source>
        <translation>na</translation>
    </message>
    <message>
        <source>%1 is not a work plan. Print it as an agreement.</source>
        <translation>%1 si mpango kazi. Uchapishe kama mkataba.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 haiwezi kuandikwa: %2. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 haikuweza kukamilishwa: %2.</translation>
    </message>
    <message>
        <source>The document cannot be printed: the printer or file cannot be written to.</source>
        <translation>Hati haiwezi kuchapishwa: haiwezekani kuandika kwenye printa au faili.</translation>
    </message>
    <message>
        <source>The printer refused page %1.</source>
        <translation>Printa imekataa ukurasa wa %1.</translation>
    </message>
    <message>
        <source>The document could not be finished: is the disk full?</source>
        <translation>Hati haikuweza kukamilishwa: je, diski imejaa?</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Ukurasa wa %1 kati ya %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>None: nothing has been scored.</source>
        <translation>Hakuna: hakuna kilichopewa alama.</translation>
    </message>
    <message>
        <source>None: the score stands over %1 % of the weight; a rating needs all of it.</source>
        <translation>Hakuna: alama ni za %1 % ya uzito; daraja linahitaji uzito wote.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating bands.</source>
        <translation>Hakuna: mfumo wa alama hauna madaraja.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating this low.</source>
        <translation>Hakuna: mfumo wa alama hauna daraja la chini hivi.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>How its figures were computed</source>
        <translation>Jinsi takwimu zake zilivyokokotolewa</translation>
    </message>
    <message>
        <source>To be filled in when the year is evaluated.</source>
        <translation>Itajazwa mwaka utakapotathminiwa.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Daraja</translation>
    </message>
    <message>
        <source>Scored weight</source>
        <translation>Uzito uliopewa alama</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Viashiria</translation>
    </message>
    <message>
        <source>%1 scored, %2 left out</source>
        <translation>%1 vimepewa alama, %2 vimeachwa nje</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Mfumo wa alama</translation>
    </message>
    <message>
        <source>Annex: how each figure was computed</source>
        <translation>Kiambatisho: jinsi kila takwimu ilivyokokotolewa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>* Mandatory.</source>
        <translation>* Lazima.</translation>
    </message>
    <message>
        <source>† Illustrative: not a published figure.</source>
        <translation>† Kielelezo: si takwimu iliyochapishwa rasmi.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (inaendelea)</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 si faili. Chagua jina jingine.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Inachukua nafasi ya</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>maendeleo</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register holds nothing with the code &quot;%1&quot;.</source>
        <translation>Rejista haina chochote chenye msimbo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The register holds nothing with the code “%1”. Give the code of a key result area, an agreement, a part of one (MOA-1/1.2.3), an office, a post or a person.</source>
        <translation>Rejista haina chochote chenye msimbo “%1”. Toa msimbo wa eneo kuu la matokeo, mkataba, sehemu ya mkataba (MOA-1/1.2.3), ofisi, wadhifa au mtu.</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Hitaji</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Sababu ya hitaji</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Effect if not met</source>
        <translation>Athari lisipotimizwa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Linatakiwa tarehe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>hitaji</translation>
    </message>
</context>
<context>
    <name>rule_set</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>seti ya kanuni</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the end of the text</source>
        <translation>mwisho wa maandishi</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imepangwa ndani zaidi ya ngazi %1</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>mkato au ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>mkato au }</translation>
    </message>
    <message>
        <source>a key in quotes</source>
        <translation>ufunguo ndani ya alama za nukuu</translation>
    </message>
    <message>
        <source>a key is longer than %1 characters</source>
        <translation>ufunguo una zaidi ya herufi %1</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>ufunguo huu umetolewa mara mbili</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>nukta mbili</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>maandishi hayakufungwa katika mstari wake</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>alama ya kufunga nukuu</translation>
    </message>
    <message>
        <source>a text holds half a character or a null</source>
        <translation>maandishi yana nusu ya herufi au herufi batili</translation>
    </message>
    <message>
        <source>a text holds an unknown escape after \</source>
        <translation>maandishi yana alama isiyojulikana baada ya \</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 si nambari</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>thamani</translation>
    </message>
    <message>
        <source>the text ends where %1 was expected; it may be cut off</source>
        <translation>maandishi yanaishia pale %1 ilipotarajiwa; huenda yamekatika</translation>
    </message>
    <message>
        <source>expected %1, found &quot;%2&quot;</source>
        <translation>ilitarajiwa %1, imepatikana &quot;%2&quot;</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>si UTF-8; hifadhi faili kama UTF-8</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>orodha</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>kitu</translation>
    </message>
    <message>
        <source>larger than one megabyte; no rule set is</source>
        <translation>kubwa kuliko megabaiti moja; hakuna seti ya kanuni iliyo hivyo</translation>
    </message>
    <message>
        <source>The quota table &quot;%1&quot; is known for scores up to %2 only, not for %3. Decide by hand, or complete the table.</source>
        <translation>Jedwali la mgao &quot;%1&quot; linajulikana kwa alama hadi %2 tu, si kwa %3. Amua kwa mkono, au kamilisha jedwali.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken</source>
        <translation>&quot;%1&quot; imeshachukuliwa</translation>
    </message>
    <message>
        <source>a month lies between 1 and 12</source>
        <translation>mwezi uko kati ya 1 na 12</translation>
    </message>
    <message>
        <source>expected five labels, best first, or none</source>
        <translation>zilitarajiwa lebo tano, bora kwanza, au hakuna hata moja</translation>
    </message>
    <message>
        <source>at least one way of reporting is needed</source>
        <translation>angalau njia moja ya kuripoti inahitajika</translation>
    </message>
    <message>
        <source>this term is not known</source>
        <translation>istilahi hii haijulikani</translation>
    </message>
    <message>
        <source>levels stand highest first, each once</source>
        <translation>ngazi huanzia ya juu kabisa, kila moja mara moja</translation>
    </message>
    <message>
        <source>at least one kind of agreement is needed</source>
        <translation>angalau aina moja ya mkataba inahitajika</translation>
    </message>
    <message>
        <source>there is no scheme &quot;%1&quot; in this rule set</source>
        <translation>hakuna mfumo &quot;%1&quot; katika seti hii ya kanuni</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot; in this rule set</source>
        <translation>hakuna muundo &quot;%1&quot; katika seti hii ya kanuni</translation>
    </message>
    <message>
        <source>name at least one kind of agreement</source>
        <translation>taja angalau aina moja ya mkataba</translation>
    </message>
    <message>
        <source>the weights up to here total %1, more than 100</source>
        <translation>jumla ya uzito hadi hapa ni %1, zaidi ya 100</translation>
    </message>
    <message>
        <source>this month has no day %1 in every year</source>
        <translation>mwezi huu hauna siku ya %1 kila mwaka</translation>
    </message>
    <message>
        <source>a fixed date has a month and a day, no offset</source>
        <translation>tarehe maalumu ina mwezi na siku, haina umbali</translation>
    </message>
    <message>
        <source>an offset has no month, day or side</source>
        <translation>umbali hauna mwezi, siku wala upande</translation>
    </message>
    <message>
        <source>what repeats is counted from cycle_start</source>
        <translation>kinachojirudia huhesabiwa kuanzia cycle_start</translation>
    </message>
    <message>
        <source>repeats after 1 to 12 months</source>
        <translation>hujirudia baada ya miezi 1 hadi 12</translation>
    </message>
    <message>
        <source>more than ten years from its anchor</source>
        <translation>zaidi ya miaka kumi kutoka nanga yake</translation>
    </message>
    <message>
        <source>contracts and acting appointments count from start or expiry, all else from the cycle or a fixed date</source>
        <translation>mikataba ya ajira na ukaimu huhesabiwa kuanzia start au expiry, mengine yote kuanzia mzunguko au tarehe maalumu</translation>
    </message>
    <message>
        <source>nothing fills the place %1</source>
        <translation>hakuna kinachojaza nafasi %1</translation>
    </message>
    <message>
        <source>a document has at least one section</source>
        <translation>hati ina angalau sehemu moja</translation>
    </message>
    <message>
        <source>this section needs the column &quot;indicator&quot;</source>
        <translation>sehemu hii inahitaji safuwima &quot;indicator&quot;</translation>
    </message>
    <message>
        <source>the shares total %1, not 100</source>
        <translation>jumla ya migao ni %1, si 100</translation>
    </message>
    <message>
        <source>expected one share for each of the %1 categories</source>
        <translation>ulitarajiwa mgao mmoja kwa kila moja ya kategoria %1</translation>
    </message>
    <message>
        <source>rows stand best first: %1 does not follow %2</source>
        <translation>mistari huanzia bora kabisa: %1 haifuati %2</translation>
    </message>
    <message>
        <source>some days are also those of &quot;%1&quot;</source>
        <translation>baadhi ya siku ni pia za &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ilitarajiwa %1, imepatikana %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>maandishi ndani ya alama za nukuu</translation>
    </message>
    <message>
        <source>the text is empty; leave the key out instead</source>
        <translation>maandishi ni tupu; acha ufunguo badala yake</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true au false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>nambari kamili</translation>
    </message>
    <message>
        <source>a decimal number in quotes</source>
        <translation>nambari ya desimali ndani ya alama za nukuu</translation>
    </message>
    <message>
        <source>a date as in &quot;2015-07-01&quot;</source>
        <translation>tarehe kama &quot;2015-07-01&quot;</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>ufunguo huu haujulikani hapa</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>mojawapo ya %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; inakosekana</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Rufaa</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Kamati</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Alama jumuishi</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Mhusika wa kwanza</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Kiashiria kikuu cha utendaji</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Mapitio ya nusu mwaka</translation>
    </message>
    <message>
        <source>Moderation exercise</source>
        <translation>Zoezi la usawazishaji</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Alama ghafi</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Hitaji</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Mhusika wa pili</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Alama kwa uzito</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Mpango kazi binafsi</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>EKM la kitaifa</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>EKM la sekta</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>EKM la taasisi</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>EKM la serikali ya mtaa</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, mstari %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, mstari %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (na nyingine %n)</numerusform>
            <numerusform> (na nyingine %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule set &quot;%1&quot;. There are: %2.</source>
        <translation>Hakuna seti ya kanuni &quot;%1&quot;. Zilizopo: %2.</translation>
    </message>
    <message>
        <source>The rule set &quot;%1&quot; cannot be read.</source>
        <translation>Seti ya kanuni &quot;%1&quot; haisomeki.</translation>
    </message>
    <message>
        <source>a sourced rule names its source</source>
        <translation>kanuni yenye chanzo hutaja chanzo chake</translation>
    </message>
    <message>
        <source>it ends on %1, before it begins on %2</source>
        <translation>inaisha tarehe %1, kabla haijaanza tarehe %2</translation>
    </message>
    <message>
        <source>expected five marks, best first</source>
        <translation>zilitarajiwa alama tano, bora kwanza</translation>
    </message>
    <message>
        <source>written in format %1; this program reads format %2</source>
        <translation>imeandikwa kwa muundo %1; programu hii husoma muundo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a standard scheme whose method, span, marks and digits are fixed; name a different one differently</source>
        <translation>&quot;%1&quot; ni mfumo wa kawaida ambao njia, upana, alama na desimali zake haviwezi kubadilishwa; upe mfumo tofauti jina tofauti</translation>
    </message>
    <message>
        <source>bands stand best first: %1 does not follow %2</source>
        <translation>madaraja huanzia bora kabisa: %1 haifuati %2</translation>
    </message>
    <message>
        <source>the last band must reach the worst score, %1</source>
        <translation>daraja la mwisho lazima lifike alama duni kabisa, %1</translation>
    </message>
    <message>
        <source>the best and the worst score are the same</source>
        <translation>alama bora kabisa na alama duni kabisa ni zilezile</translation>
    </message>
    <message>
        <source>a composite has 0 to 6 digits after the point</source>
        <translation>alama jumuishi ina tarakimu 0 hadi 6 baada ya nukta</translation>
    </message>
    <message>
        <source>the same composite cannot count as 0 and as 100</source>
        <translation>alama jumuishi ileile haiwezi kuhesabiwa kama 0 na kama 100</translation>
    </message>
    <message>
        <source>marks stand best first: %1 does not follow %2</source>
        <translation>alama huanzia bora kabisa: %1 haifuati %2</translation>
    </message>
    <message>
        <source>expected at least 1, and no fewer at most</source>
        <translation>ilitarajiwa angalau 1, na kiwango cha juu kisichopungua hapo</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>claimed</source>
        <translation>iliyodaiwa</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>iliyothibitishwa</translation>
    </message>
    <message>
        <source>final</source>
        <translation>ya mwisho</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>hakuna takwimu iliyotolewa</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>haijafika muda</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>inakosekana</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>haihusiki</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Achieved in the year, their sum: %1</source>
        <translation>Kilichofikiwa katika mwaka, jumla yake: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their average: %1</source>
        <translation>Kilichofikiwa katika mwaka, wastani wake: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their maximum: %1</source>
        <translation>Kilichofikiwa katika mwaka, cha juu kabisa: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, the latest of them: %1</source>
        <translation>Kilichofikiwa katika mwaka, cha karibuni zaidi: %1</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 iko kati ya %2 na %3</translation>
    </message>
    <message>
        <source>%1, %3 of %4 days from the latter: %2 × %3 ÷ %4 = %5</source>
        <translation>%1, siku %3 kati ya %4 kutoka hicho cha mwisho: %2 × %3 ÷ %4 = %5</translation>
    </message>
    <message>
        <source>%1 where lower is better earns the best score: %2</source>
        <translation>%1 pale ambapo kidogo ni bora hupata alama bora kabisa: %2</translation>
    </message>
    <message>
        <source>%1 is not the whole of what was agreed, and it is all or nothing: %2</source>
        <translation>%1 si yote yaliyokubaliwa, na ni yote au hakuna: %2</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2, the best level: %3</source>
        <translation>%1 ni bora sawa au zaidi ya %2, kiwango bora kabisa: %3</translation>
    </message>
    <message>
        <source>%1 satisfies %2: %3</source>
        <translation>%1 inatimiza %2: %3</translation>
    </message>
    <message>
        <source>%1 is worse than %2, the last level: %3</source>
        <translation>%1 ni duni kuliko %2, kiwango cha mwisho: %3</translation>
    </message>
    <message>
        <source>“%1” is the level %2: %3</source>
        <translation>“%1” ni kiwango cha %2: %3</translation>
    </message>
    <message>
        <source>“%1” is none of the levels: %2</source>
        <translation>“%1” si mojawapo ya viwango: %2</translation>
    </message>
    <message>
        <source>%1 against a target of zero: %2, by the rule set</source>
        <translation>%1 dhidi ya shabaha ya sifuri: %2, kwa seti ya kanuni</translation>
    </message>
    <message>
        <source>The mark agreed: %1</source>
        <translation>Alama iliyokubaliwa: %1</translation>
    </message>
    <message>
        <source>By the order of its levels lower is better, against the direction stated.</source>
        <translation>Kwa mpangilio wa viwango vyake kidogo ni bora, kinyume cha mwelekeo uliotajwa.</translation>
    </message>
    <message>
        <source>By the order of its levels higher is better, against the direction stated.</source>
        <translation>Kwa mpangilio wa viwango vyake kingi ni bora, kinyume cha mwelekeo uliotajwa.</translation>
    </message>
    <message>
        <source>No direction is stated: lower is taken as better.</source>
        <translation>Hakuna mwelekeo uliotajwa: kidogo kinachukuliwa kuwa bora.</translation>
    </message>
    <message>
        <source>No direction is stated: higher is taken as better.</source>
        <translation>Hakuna mwelekeo uliotajwa: kingi kinachukuliwa kuwa bora.</translation>
    </message>
    <message>
        <source>A ratio is kept as written and has no score.</source>
        <translation>Uwiano huhifadhiwa kama ulivyoandikwa na hauna alama.</translation>
    </message>
    <message>
        <source>No target level is filled in.</source>
        <translation>Hakuna kiwango cha shabaha kilichojazwa.</translation>
    </message>
    <message>
        <source>No target is given.</source>
        <translation>Hakuna shabaha iliyotolewa.</translation>
    </message>
    <message>
        <source>The target is zero, and the rule set does not say how to score that.</source>
        <translation>Shabaha ni sifuri, na seti ya kanuni haisemi jinsi ya kuipa alama.</translation>
    </message>
    <message>
        <source>The target is below zero, which the formula cannot score.</source>
        <translation>Shabaha iko chini ya sifuri, ambayo kanuni ya hesabu haiwezi kuipa alama.</translation>
    </message>
    <message>
        <source>The scheme computes with numbers, and this is none.</source>
        <translation>Mfumo hukokotoa kwa nambari, na hii si nambari.</translation>
    </message>
    <message>
        <source>It is reported in periods of several lengths; keep to quarters, half-years or months.</source>
        <translation>Inaripotiwa kwa vipindi vya urefu tofauti; tumia robo mwaka, nusu mwaka au miezi tu.</translation>
    </message>
    <message>
        <source>Figures of this kind cannot be added up; only the last can count.</source>
        <translation>Takwimu za aina hii haziwezi kujumlishwa; ya mwisho tu ndiyo inayoweza kuhesabiwa.</translation>
    </message>
    <message>
        <source>The figures are too large to compute with.</source>
        <translation>Takwimu ni kubwa mno kukokotoa.</translation>
    </message>
    <message>
        <source>Nothing was reported in any period.</source>
        <translation>Hakuna kilichoripotiwa katika kipindi chochote.</translation>
    </message>
    <message>
        <source>With a period missing, the year is missing.</source>
        <translation>Kipindi kikikosekana, mwaka unakosekana.</translation>
    </message>
    <message>
        <source>Not due yet: left out of the composite.</source>
        <translation>Bado haijafika muda: imeachwa nje ya alama jumuishi.</translation>
    </message>
    <message>
        <source>Not applicable: left out of the composite.</source>
        <translation>Haihusiki: imeachwa nje ya alama jumuishi.</translation>
    </message>
    <message>
        <source>%1 It is left out of the composite.</source>
        <translation>%1 Imeachwa nje ya alama jumuishi.</translation>
    </message>
    <message>
        <source>Nothing was reported: the worst score, %1.</source>
        <translation>Hakuna kilichoripotiwa: alama duni kabisa, %1.</translation>
    </message>
    <message>
        <source>%1 lies beyond the scale and is held at %2.</source>
        <translation>%1 iko nje ya kipimo na inawekwa kwenye %2.</translation>
    </message>
    <message>
        <source>No indicator has a score yet.</source>
        <translation>Hakuna kiashiria chenye alama bado.</translation>
    </message>
    <message>
        <source>Mean of the raw scores of %1 indicators: %2</source>
        <translation>Wastani wa alama ghafi za viashiria %1: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ 100 over %1 indicators: %2</source>
        <translation>Jumla ya uzito × alama ghafi ÷ 100 kwa viashiria %1: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ %1, the weight scored, over %2 indicators: %3</source>
        <translation>Jumla ya uzito × alama ghafi ÷ %1, uzito uliopewa alama, kwa viashiria %2: %3</translation>
    </message>
    <message>
        <source>%1 stands over %2 % of the weight, with %3 left out, and has no rating.</source>
        <translation>%1 ni kwa %2 % ya uzito, %3 vikiwa vimeachwa nje, na haina daraja.</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, from %3 up</source>
        <translation>Imekadiriwa hadi %1: %2, kuanzia %3 kwenda juu</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, up to %3</source>
        <translation>Imekadiriwa hadi %1: %2, hadi %3</translation>
    </message>
    <message>
        <source>Rounded to %1: no rating</source>
        <translation>Imekadiriwa hadi %1: hakuna daraja</translation>
    </message>
    <message>
        <source>“%1” is too large: a number has at most 28 digits before the point.</source>
        <translation>“%1” ni kubwa mno: nambari ina tarakimu 28 kwa wingi kabla ya nukta.</translation>
    </message>
    <message>
        <source>“%1” is not a number: expected digits such as %2 or, grouped, %3.</source>
        <translation>“%1” si nambari: zilitarajiwa tarakimu kama %2 au, zikiwa zimepangwa, %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected year, month and day such as 2015-06-30.</source>
        <translation>“%1” si tarehe: ilitarajiwa mwaka, mwezi na siku kama 2015-06-30.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” si yes wala no.</translation>
    </message>
    <message>
        <source>The quota table has no row for a score of %1; the places must be decided by hand.</source>
        <translation>Jedwali la mgao halina mstari kwa alama %1; nafasi lazima ziamuliwe kwa mkono.</translation>
    </message>
    <message>
        <source>The shares of a quota total 100, not %1.</source>
        <translation>Jumla ya migao ni 100, si %1.</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100, not at %1.</source>
        <translation>Uzito uko kati ya 0 na 100, si %1.</translation>
    </message>
    <message>
        <source>A weight has at most two decimals, unlike %1.</source>
        <translation>Uzito una desimali mbili kwa wingi, tofauti na %1.</translation>
    </message>
    <message>
        <source>The figure is no mark of this scheme.</source>
        <translation>Takwimu hii si alama ya mfumo huu.</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Mhusika</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skani</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>saini</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The copy is damaged: %1</source>
        <translation>Nakala imeharibika: %1</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 ipo tayari. Chagua jina jingine; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on its disk.</source>
        <translation>%1 haikuweza kuandikwa. Kagua folda na nafasi kwenye diski yake.</translation>
    </message>
    <message>
        <source>%1 cannot be used safely: its setting &quot;%2&quot; is &quot;%3&quot;.</source>
        <translation>%1 haiwezi kutumiwa kwa usalama: mpangilio wake &quot;%2&quot; ni &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use. Reinstall Mandate.</source>
        <translation>Maktaba mbili tofauti za SQLite zinatumika. Sakinisha Mandate upya.</translation>
    </message>
    <message>
        <source>%1 is not a Mandate register. Choose a file that ends in .mandate.</source>
        <translation>%1 si rejista ya Mandate. Chagua faili inayoishia na .mandate.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Mandate (format %2; this program knows up to %3). Update this program to open it.</source>
        <translation>%1 iliandikwa na Mandate mpya zaidi (muundo %2; programu hii inajua hadi %3). Sasisha programu hii ili kuifungua.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Nothing was changed; open the newest backup instead.</source>
        <translation>%1 imeharibika au imekatika. Hakuna kilichobadilishwa; fungua nakala rudufu ya karibuni zaidi.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation>%1 haiwezi kufunguliwa. Kagua kwamba folda ipo na kwamba unaruhusiwa kuitumia.</translation>
    </message>
    <message>
        <source>The SQLite driver is not the expected one. Reinstall Mandate.</source>
        <translation>Kiendeshi cha SQLite si kile kilichotarajiwa. Sakinisha Mandate upya.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>Faili au folda yake imelindwa isiandikwe.</translation>
    </message>
    <message>
        <source>%1 cannot be made. %2</source>
        <translation>%1 haiwezi kutengenezwa. %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a register with &quot;new&quot;.</source>
        <translation>Hakuna faili %1. Kagua jina, au tengeneza rejista kwa &quot;new&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mandate.</source>
        <translation>%1 si faili. Chagua faili inayoishia na .mandate.</translation>
    </message>
    <message>
        <source>%1 holds tables or triggers that Mandate did not make, so it was not opened. Use a backup, or ask whoever changed it.</source>
        <translation>%1 ina majedwali au vichochezi ambavyo Mandate haikutengeneza, kwa hiyo haikufunguliwa. Tumia nakala rudufu, au muulize aliyeibadilisha.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the register.</source>
        <translation>Mkataba huu haumo tena katika rejista.</translation>
    </message>
    <message>
        <source>The register holds no agreement with the code &quot;%1&quot;.</source>
        <translation>Rejista haina mkataba wenye msimbo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The cycle %1 has no rule set. Give it one before anything is scored.</source>
        <translation>Mzunguko %1 hauna seti ya kanuni. Upe moja kabla ya kutoa alama yoyote.</translation>
    </message>
    <message>
        <source>the rule set %1 of this register</source>
        <translation>seti ya kanuni %1 ya rejista hii</translation>
    </message>
    <message>
        <source>The audit trail was altered at save %1, &quot;%2&quot; by %3. Compare with a backup before you rely on anything entered since.</source>
        <translation>Kumbukumbu za ukaguzi zilibadilishwa kwenye uhifadhi %1, &quot;%2&quot; wa %3. Linganisha na nakala rudufu kabla ya kutegemea chochote kilichoingizwa tangu hapo.</translation>
    </message>
    <message>
        <source>It lies on a network or synchronised folder (%1), where two computers could overwrite each other. Copy it to a local disk to change it.</source>
        <translation>Iko katika folda ya mtandao au inayosawazishwa (%1), ambapo kompyuta mbili zinaweza kufutiana kazi. Inakili kwenye diski ya kompyuta hii ili kuibadilisha.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Nothing was changed; try again when it has finished.</source>
        <translation>%1 inatumiwa na programu nyingine. Hakuna kilichobadilishwa; jaribu tena itakapomaliza.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a folder of your own, or ask for permission to write it.</source>
        <translation>%1 haiwezi kuandikwa. Inakili kwenye folda yako, au omba ruhusa ya kuiandika.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Diski yenye %1 imejaa. Hakuna kilichobadilishwa; tengeneza nafasi kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The disk or network that holds %1 reported a fault. Check it, then open the register again.</source>
        <translation>Diski au mtandao wenye %1 umeripoti hitilafu. Ukague, kisha fungua rejista tena.</translation>
    </message>
    <message>
        <source>%1 holds something too large for this computer.</source>
        <translation>%1 ina kitu kikubwa mno kwa kompyuta hii.</translation>
    </message>
    <message>
        <source>%1 refused a record that contradicts another.</source>
        <translation>%1 imekataa rekodi inayopingana na nyingine.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database reported a fault.</source>
        <translation>%1 haiwezi kutumiwa: hifadhidata imeripoti hitilafu.</translation>
    </message>
    <message>
        <source>Nothing was saved: a %1 would refer to a %2 that is not there.</source>
        <translation>Hakuna kilichohifadhiwa: rekodi &quot;%1&quot; ingerejelea rekodi &quot;%2&quot; ambayo haipo.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was saved. %2</source>
        <translation>%1 imefunguliwa kwa kusoma tu, kwa hiyo hakuna kilichohifadhiwa. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more, so it is not known whether the last change was saved. Open the register again and look at its history.</source>
        <translation>%1 haifikiki tena, kwa hiyo haijulikani kama badiliko la mwisho lilihifadhiwa. Fungua rejista tena na uangalie historia yake.</translation>
    </message>
    <message>
        <source>The audit trail names a table this program does not know: %1.</source>
        <translation>Kumbukumbu za ukaguzi zinataja jedwali ambalo programu hii hailijui: %1.</translation>
    </message>
    <message>
        <source>The audit trail names a field this program does not know: %1.</source>
        <translation>Kumbukumbu za ukaguzi zinataja sehemu ambayo programu hii haiijui: %1.</translation>
    </message>
    <message>
        <source>There is no such save in the audit trail.</source>
        <translation>Hakuna uhifadhi kama huo katika kumbukumbu za ukaguzi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is an act, and acts stand. Record a new one instead.</source>
        <translation>&quot;%1&quot; haiwezi kutenduliwa: ni tendo rasmi, na matendo rasmi hubaki. Rekodi jipya badala yake.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Tendua: %1</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written for a %1. Nothing was saved; check the disk.</source>
        <translation>Diski ilirudisha kitu tofauti na kilichoandikwa kwa rekodi &quot;%1&quot;. Hakuna kilichohifadhiwa; kagua diski.</translation>
    </message>
    <message>
        <source>%1 of this %2 is now &quot;%3&quot;; you saw &quot;%4&quot; and wrote &quot;%5&quot;. Nothing was saved: look at both, then decide.</source>
        <translation>Sehemu &quot;%1&quot; ya rekodi hii (%2) sasa ni &quot;%3&quot;; uliona &quot;%4&quot; na kuandika &quot;%5&quot;. Hakuna kilichohifadhiwa: angalia zote mbili, kisha uamue.</translation>
    </message>
    <message>
        <source>This %1 has been withdrawn or changed since you saw it. Nothing was saved: look again, then decide.</source>
        <translation>Rekodi hii (%1) imeondolewa au kubadilishwa tangu ulipoiona. Hakuna kilichohifadhiwa: angalia tena, kisha uamue.</translation>
    </message>
    <message>
        <source>A %1 is never changed or taken back once entered; record a new one that replaces it.</source>
        <translation>Rekodi &quot;%1&quot; haibadilishwi wala kufutwa kamwe ikishaingizwa; rekodi mpya inayochukua nafasi yake.</translation>
    </message>
    <message>
        <source>There is already a record with the code &quot;%1&quot;; this %2 needs another one.</source>
        <translation>Tayari kuna rekodi yenye msimbo &quot;%1&quot;; hii (%2) inahitaji mwingine.</translation>
    </message>
    <message>
        <source>This %1 lacks something it cannot be without: a code, or what it belongs to.</source>
        <translation>Rekodi hii (%1) inakosa kitu ambacho haiwezi kuwa bila: msimbo, au inachomilikiwa nacho.</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Hakuna nakala iliyotengenezwa. %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check the folder.</source>
        <translation>%1 haiwezi kutengenezwa: %2. Kagua folda.</translation>
    </message>
    <message>
        <source>The %1 %2 was removed behind the audit trail&apos;s back.</source>
        <translation>Rekodi &quot;%1&quot; %2 iliondolewa bila kumbukumbu za ukaguzi kujua.</translation>
    </message>
    <message>
        <source>The %1 %2 was added behind the audit trail&apos;s back.</source>
        <translation>Rekodi &quot;%1&quot; %2 iliongezwa bila kumbukumbu za ukaguzi kujua.</translation>
    </message>
    <message>
        <source>The %1 %2 was altered behind the audit trail&apos;s back: %3 is &quot;%4&quot;, and the audit trail says &quot;%5&quot;.</source>
        <translation>Rekodi &quot;%1&quot; %2 ilibadilishwa bila kumbukumbu za ukaguzi kujua: &quot;%3&quot; ni &quot;%4&quot;, na kumbukumbu za ukaguzi zinasema &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>%1 was written by an older Mandate and needs this program to bring it up to date. Open it where it can be written.</source>
        <translation>%1 iliandikwa na Mandate ya zamani zaidi na inahitaji programu hii kuisasisha. Ifungue mahali inapoweza kuandikwa.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being signed. Nothing was signed: look at it again, then sign.</source>
        <translation>%1 ulibadilishwa wakati wa kusainiwa. Hakuna kilichosainiwa: uangalie tena, kisha usaini.</translation>
    </message>
</context>
</TS>
