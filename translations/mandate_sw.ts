<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Sign-in name</source>
        <translation>Jina la kuingia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>user</source>
        <translation>mtumiaji</translation>
    </message>
</context>
<context>
    <name>account_key</name>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
    <message>
        <source>Key for signing</source>
        <translation>Ufunguo wa kusaini</translation>
    </message>
    <message>
        <source>Key for sealing</source>
        <translation>Ufunguo wa kufungia</translation>
    </message>
    <message>
        <source>Revokes</source>
        <translation>Inabatilisha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Aliyependekeza</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ufunguo</translation>
    </message>
</context>
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
    <name>agreement_move</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>step of an agreement</source>
        <translation>hatua ya mkataba</translation>
    </message>
</context>
<context>
    <name>agreement_status</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hadhi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Unachukua nafasi ya</translation>
    </message>
    <message>
        <source>status of an agreement</source>
        <translation>hadhi ya mkataba</translation>
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
    <message>
        <source>It was reached: 100.</source>
        <translation>Imefikiwa: 100.</translation>
    </message>
    <message>
        <source>It was not reached: 0.</source>
        <translation>Haikufikiwa: 0.</translation>
    </message>
    <message>
        <source>There is no baseline to measure the way from, so it counts as reached or not.</source>
        <translation>Hakuna kiwango cha msingi cha kuanzia kupima maendeleo, kwa hiyo huhesabiwa kuwa imefikiwa au haikufikiwa.</translation>
    </message>
    <message>
        <source>From the baseline: (%1 − %2) ÷ (%3 − %2) × 100, held between 0 and 100 = %4</source>
        <translation>Kuanzia kiwango cha msingi: (%1 − %2) ÷ (%3 − %2) × 100, ikiwekwa kati ya 0 na 100 = %4</translation>
    </message>
    <message>
        <source>There is no baseline: %1 ÷ %2 × 100, held between 0 and 100 = %3</source>
        <translation>Hakuna kiwango cha msingi: %1 ÷ %2 × 100, ikiwekwa kati ya 0 na 100 = %3</translation>
    </message>
    <message>
        <source>No year has a target to compare with.</source>
        <translation>Hakuna mwaka wenye shabaha ya kulinganisha nayo.</translation>
    </message>
    <message>
        <source>No year with a target has ended yet.</source>
        <translation>Hakuna mwaka wenye shabaha ulioisha bado.</translation>
    </message>
    <message>
        <source>The last year with a target that has ended is %1: %2 was to be reached.</source>
        <translation>Mwaka wa mwisho wenye shabaha ulioisha ni %1: %2 ilipaswa kufikiwa.</translation>
    </message>
    <message>
        <source>Nothing was reported for it.</source>
        <translation>Hakuna kilichoripotiwa kwa mwaka huo.</translation>
    </message>
    <message>
        <source>It was reported as not applicable.</source>
        <translation>Iliripotiwa kuwa haihusiki.</translation>
    </message>
    <message>
        <source>It was reported as not yet due.</source>
        <translation>Iliripotiwa kuwa bado haijafika muda.</translation>
    </message>
    <message>
        <source>What was reported cannot be compared with it.</source>
        <translation>Kilichoripotiwa hakiwezi kulinganishwa nayo.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <translation>%1 ilifikiwa.</translation>
    </message>
    <message>
        <source>Read in its source</source>
        <translation>Imesomwa katika chanzo chake</translation>
    </message>
    <message>
        <source>Recalled; the page that would prove it was not read</source>
        <translation>Imekumbukwa; ukurasa ambao ungethibitisha haukusomwa</translation>
    </message>
    <message>
        <source>Follows from what was read</source>
        <translation>Inatokana na kilichosomwa</translation>
    </message>
    <message>
        <source>A choice of this rule set, no government&apos;s rule</source>
        <translation>Uamuzi wa seti hii ya kanuni, si kanuni ya serikali yoyote</translation>
    </message>
    <message>
        <source>Stands in for a rule that was not found</source>
        <translation>Inashika nafasi ya kanuni ambayo haikupatikana</translation>
    </message>
    <message>
        <source>%1, of the rule set %2</source>
        <translation>%1, wa seti ya kanuni %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Raw score %1</source>
        <translation>Alama ghafi %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, kwa uzito %2</translation>
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
        <source>Nothing of it is scored yet</source>
        <translation>Bado hakuna sehemu yake iliyopewa alama</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Kwa pamoja: %1</translation>
    </message>
    <message>
        <source>It adds %1 to the composite</source>
        <translation>Inaongeza %1 kwenye alama jumuishi</translation>
    </message>
    <message>
        <source>It adds %1 of at most %2 to the composite</source>
        <translation>Inaongeza %1 kati ya %2 zinazowezekana kwenye alama jumuishi</translation>
    </message>
    <message>
        <source>%1: left out, as it has no score</source>
        <translation>%1: imeachwa nje, kwa kuwa haina alama</translation>
    </message>
    <message>
        <source>%1: raw score %2, adds %3</source>
        <translation>%1: alama ghafi %2, inaongeza %3</translation>
    </message>
    <message>
        <source>%1: weight %2 × raw score %3 ÷ 100 = %4</source>
        <translation>%1: uzito %2 × alama ghafi %3 ÷ 100 = %4</translation>
    </message>
    <message>
        <source>Composite score of %1</source>
        <translation>Alama jumuishi ya %1</translation>
    </message>
    <message>
        <source>Objective %1: %2</source>
        <translation>Lengo %1: %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Bado hakuna kilichopewa alama</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Alama jumuishi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rounded once, last, to %2 decimals, half away from zero: %3.</source>
        <translation>%1 inakadiriwa mara moja tu, mwishoni, hadi desimali %2, nusu ikisogezwa mbali na sifuri: %3.</translation>
    </message>
    <message>
        <source>Nothing is rounded here: figures are kept to nine decimals. Only the composite is rounded, once, to %1 decimals.</source>
        <translation>Hakuna kinachokadiriwa hapa: takwimu huhifadhiwa hadi desimali tisa. Alama jumuishi tu hukadiriwa, mara moja, hadi desimali %1.</translation>
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
    <message>
        <source>%1 is not a file. Check the name.</source>
        <translation>%1 si faili. Kagua jina.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are expected of it. Check the name.</source>
        <translation>%1 ni kubwa kuliko %2 zinazotarajiwa. Kagua jina.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 haisomeki: %2. Kagua jina.</translation>
    </message>
    <message>
        <source>%1 could not be read: reading it failed, or took more memory or time than any sound file does. Nothing was changed. Ask whoever sent it for another copy.</source>
        <translation>%1 haikuweza kusomwa: usomaji ulishindikana, au ulichukua kumbukumbu au muda mwingi kuliko faili yoyote iliyo salama. Hakuna kilichobadilishwa. Mwombe aliyeituma nakala nyingine.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Usomaji ulisimamishwa; hakuna kilichobadilishwa.</translation>
    </message>
</context>
<context>
    <name>behalf</name>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kwa niaba ya</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Inakomesha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Aliyependekeza</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>kaimu</translation>
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
    <name>charts</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 haiwezi kuandikwa: %2. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>The picture would be too large. Save it as a PDF instead.</source>
        <translation>Picha itakuwa kubwa mno. Ihifadhi kama PDF badala yake.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Picha haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>Charts are written as .png, .svg or .pdf, not as %1.</source>
        <translation>Chati huandikwa kama .png, .svg au .pdf, si kama %1.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 si faili. Chagua jina jingine.</translation>
    </message>
    <message>
        <source>Annual agreements</source>
        <translation>Mikataba ya mwaka</translation>
    </message>
    <message>
        <source>Performance contracts</source>
        <translation>Mikataba ya utendaji kazi</translation>
    </message>
    <message>
        <source>Compacts</source>
        <translation>Mapatano</translation>
    </message>
    <message>
        <source>Executive commitments</source>
        <translation>Ahadi za viongozi</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Mipango kazi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation>bado hakuna kilichopewa alama</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>haiwezi kupewa alama</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 kwa %2 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Scored, without a band</source>
        <translation>Imepewa alama, bila daraja</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Ya muda</translation>
    </message>
    <message>
        <source>Nothing scored yet</source>
        <translation>Bado hakuna kilichopewa alama</translation>
    </message>
    <message>
        <source>Objectives of work plans</source>
        <translation>Malengo ya mipango kazi</translation>
    </message>
    <message>
        <source>Objectives of institutions</source>
        <translation>Malengo ya taasisi</translation>
    </message>
    <message>
        <source>National KRAs</source>
        <translation>EKM ya kitaifa</translation>
    </message>
    <message>
        <source>Sector KRAs</source>
        <translation>EKM ya sekta</translation>
    </message>
    <message>
        <source>Agency KRAs</source>
        <translation>EKM ya taasisi</translation>
    </message>
    <message>
        <source>Local KRAs</source>
        <translation>EKM ya serikali za mitaa</translation>
    </message>
    <message>
        <source>serves itself</source>
        <translation>linajitumikia lenyewe</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>halitumikiwi</translation>
    </message>
    <message>
        <source>Agreements on their way</source>
        <translation>Hatua zilizofikiwa na mikataba</translation>
    </message>
    <message>
        <source>Composite by agency</source>
        <translation>Alama jumuishi kwa taasisi</translation>
    </message>
    <message>
        <source>Ratings of institutions</source>
        <translation>Madaraja ya taasisi</translation>
    </message>
    <message>
        <source>Cascade coverage</source>
        <translation>Ukamilifu wa mtiririko</translation>
    </message>
    <message>
        <source>Progress of KRAs</source>
        <translation>Maendeleo ya EKM</translation>
    </message>
    <message>
        <source>From the worst to the best of each scheme; hatched: not all of the weight is scored.</source>
        <translation>Kuanzia duni hadi bora kabisa katika kila mfumo; yenye mistari: si uzito wote uliopewa alama.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Taasisi</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Kamili</translation>
    </message>
    <message>
        <source>Agreements by rating; hatched: not final.</source>
        <translation>Mikataba kwa daraja; yenye mistari: si ya mwisho.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Daraja</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ya mwisho</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>Si ya mwisho</translation>
    </message>
    <message>
        <source>Of all agreements of a kind, how many are signed.</source>
        <translation>Kati ya mikataba yote ya aina fulani, ni mingapi imesainiwa.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Umerekebishwa</translation>
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
        <source>KRAs that something serves, and objectives that serve something.</source>
        <translation>EKM yanayotumikiwa na kitu, na malengo yanayotumikia kitu.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>In the cascade</source>
        <translation>Katika mtiririko</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Pengo</translation>
    </message>
    <message>
        <source>Attainment, 0 to 100, from what serves each; hatched: not all of it is scored.</source>
        <translation>Mafanikio, 0 hadi 100, kutokana na kinachotumikia kila moja; yenye mistari: si yote yaliyopewa alama.</translation>
    </message>
    <message>
        <source>KRA</source>
        <translation>EKM</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Halisi</translation>
    </message>
    <message>
        <source>%1: plan %2, actual %3</source>
        <translation>%1: mpango %2, halisi %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>haikuripotiwa</translation>
    </message>
    <message>
        <source>%1. In %2.</source>
        <translation>%1. Kwa %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>%1 is signed, so this %2 cannot be changed. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 umesainiwa, kwa hiyo rekodi &quot;%2&quot; haiwezi kubadilishwa. Kilichosainiwa hubadilishwa kwa marekebisho ambayo wahusika wote wawili wanasaini.</translation>
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
    <message>
        <source>The target of indicator %1 is not broken down properly. %2</source>
        <translation>Shabaha ya kiashiria %1 haijagawanywa ipasavyo. %2</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 of %3 are passed down and %4 are left unallocated. Allocate the rest, or take the parts back.</source>
        <translation>Kati ya shabaha ya kiashiria %1, %2 kati ya %3 zimepelekwa chini na %4 hazijagawiwa. Gawa zilizobaki, au rudisha sehemu hizo.</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 are passed down, which is %4 more than its %3. Reduce the parts.</source>
        <translation>Kati ya shabaha ya kiashiria %1, %2 zimepelekwa chini, ambazo ni %4 zaidi ya %3 zake. Punguza sehemu hizo.</translation>
    </message>
    <message>
        <source>A part of the target of indicator %1 is carried by the indicator itself. Choose an indicator of the party&apos;s own agreement.</source>
        <translation>Sehemu ya shabaha ya kiashiria %1 inabebwa na kiashiria chenyewe. Chagua kiashiria cha mkataba wa mhusika huyo mwenyewe.</translation>
    </message>
    <message>
        <source>No indicator carries %1 of the %2 parts of the target of indicator %3 yet. Link them once the agreements below are drafted.</source>
        <translation>Sehemu %1 kati ya %2 za shabaha ya kiashiria %3 bado hazijabebwa na kiashiria chochote. Ziunganishe mikataba ya chini itakapoandaliwa.</translation>
    </message>
    <message>
        <source>The appointment of %1 to %2 ends before it starts. Correct one of the dates.</source>
        <translation>Uteuzi wa %1 kwenye %2 unaisha kabla haujaanza. Rekebisha moja ya tarehe.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the post %3 at the same time. End the one before the other starts, or make one of them acting.</source>
        <translation>%1 na %2 wanashika wadhifa %3 kwa wakati mmoja. Maliza mmoja kabla mwingine haujaanza, au ufanye mmoja kuwa wa kukaimu.</translation>
    </message>
    <message>
        <source>The office %1 stands below itself. Give it, or one of the offices above it, another parent.</source>
        <translation>Ofisi %1 iko chini yake yenyewe. Ipe, au ipe mojawapo ya ofisi za juu yake, ofisi mama nyingine.</translation>
    </message>
    <message>
        <source>The post %1 reports to itself, by way of others. Correct whom one of them reports to.</source>
        <translation>Wadhifa %1 unaripoti kwake wenyewe, kupitia nyadhifa nyingine. Rekebisha mmoja wao unaripoti kwa nani.</translation>
    </message>
    <message>
        <source>The cycle %1 ends before it starts. Correct one of its dates.</source>
        <translation>Mzunguko %1 unaisha kabla haujaanza. Rekebisha moja ya tarehe zake.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>Shabaha ya %1 haijagawanywa ipasavyo. %2</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 of %3 are passed down and %4 are left unallocated. Allocate the rest, or take the parts back.</source>
        <translation>Kati ya shabaha ya %1, %2 kati ya %3 zimepelekwa chini na %4 hazijagawiwa. Gawa zilizobaki, au rudisha sehemu hizo.</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 are passed down, which is %4 more than its %3. Reduce the parts.</source>
        <translation>Kati ya shabaha ya %1, %2 zimepelekwa chini, ambazo ni %4 zaidi ya %3 zake. Punguza sehemu hizo.</translation>
    </message>
    <message>
        <source>The indicator that carried the part of %1 of the target of %2 was withdrawn. Choose another indicator of %1, or clear it.</source>
        <translation>Kiashiria kilichobeba sehemu ya %1 ya shabaha ya %2 kimeondolewa. Chagua kiashiria kingine cha %1, au kifute.</translation>
    </message>
    <message>
        <source>The target of %1 is passed down in a circle: %2. Choose another carrier for one of these parts.</source>
        <translation>Shabaha ya %1 inapelekwa chini kwa mzunguko: %2. Chagua mbebaji mwingine kwa mojawapo ya sehemu hizi.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Not said</source>
        <translation>Haijatajwa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Asilimia</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Fedha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ndiyo au hapana</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Ratio, not scored</source>
        <translation>Uwiano, haupewi alama</translation>
    </message>
    <message>
        <source>As the levels say</source>
        <translation>Kama viwango vinavyosema</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Kingi ni bora</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Kidogo ni bora</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Thamani ya mwisho</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Thamani ya juu kabisa</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Pembejeo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Internal output</source>
        <translation>Zao la ndani</translation>
    </message>
    <message>
        <source>External output</source>
        <translation>Zao la nje</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ubora</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Kitaifa</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sekta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Taasisi</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Serikali ya mtaa</translation>
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
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Limetumwa</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Limethibitishwa kupokelewa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Limetimizwa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Limechelewa</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Halikutimizwa</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Imeripotiwa</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Bado haijafika muda</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Haikuripotiwa</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Haihusiki</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>ufungaji</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ya %2</translation>
    </message>
</context>
<context>
    <name>closings</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Inasubiri mtu wa pili</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
</context>
<context>
    <name>comment</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kipengele</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Linajibu</translation>
    </message>
    <message>
        <source>Settles it</source>
        <translation>Linahitimisha</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>maoni</translation>
    </message>
</context>
<context>
    <name>confirmation</name>
    <message>
        <source>Of</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Aliyeamua</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>uthibitisho</translation>
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
    <message>
        <source>draw the charts into this file</source>
        <translation>chora chati katika faili hii</translation>
    </message>
    <message>
        <source>of this cycle; the one that runs is the default</source>
        <translation>za mzunguko huu; unaoendelea sasa kwa kawaida</translation>
    </message>
    <message>
        <source>The register has no cycle &quot;%1&quot;.</source>
        <translation>Rejista haina mzunguko &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 imeandikwa.</translation>
    </message>
    <message>
        <source>Tells how a year stands: documents, composites, ratings, cascade, KRAs.</source>
        <translation>Hueleza hali ya mwaka: hati, alama jumuishi, madaraja, mtiririko, EKM.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Haikusomwa: %1.</translation>
    </message>
    <message>
        <source>also write the kept scan of the signed paper to FILE</source>
        <translation>pia andika skani iliyohifadhiwa ya karatasi iliyosainiwa kwenye FILE</translation>
    </message>
    <message>
        <source>No scan was kept when %1 was signed, so none was written.</source>
        <translation>Hakuna skani iliyohifadhiwa %1 uliposainiwa, kwa hiyo hakuna iliyoandikwa.</translation>
    </message>
    <message>
        <source>the audit trail must still go through this head, as it stands on a paper</source>
        <translation>kumbukumbu za ukaguzi lazima bado zipitie kichwa hiki, kama kilivyo kwenye karatasi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no head of an audit trail: expected one such as 812-3f9a-1c20-77b4-e05d-91aa.</source>
        <translation>&quot;%1&quot; si kichwa cha kumbukumbu za ukaguzi: kilitarajiwa kama 812-3f9a-1c20-77b4-e05d-91aa.</translation>
    </message>
    <message>
        <source>The audit trail no longer goes through %1: it was cut or rewritten since, or the paper is of another register. Compare with a backup.</source>
        <translation>Kumbukumbu za ukaguzi hazipitii tena %1: zilikatwa au kuandikwa upya tangu hapo, au karatasi ni ya rejista nyingine. Linganisha na nakala rudufu.</translation>
    </message>
    <message>
        <source>The file and its audit trail are sound. Its head is %1.</source>
        <translation>Faili na kumbukumbu zake za ukaguzi ni salama. Kichwa chake ni %1.</translation>
    </message>
    <message>
        <source>list those that are decided, too</source>
        <translation>orodhesha pia yaliyokwisha kuamuliwa</translation>
    </message>
    <message>
        <source>decide about this one; its first letters are enough</source>
        <translation>amua kuhusu hili; herufi zake za kwanza zinatosha</translation>
    </message>
    <message>
        <source>decide about all open ones that --from and --field leave</source>
        <translation>amua kuhusu yote yaliyo wazi yanayobaki baada ya --from na --field</translation>
    </message>
    <message>
        <source>what this office sent</source>
        <translation>kilichotumwa na ofisi hii</translation>
    </message>
    <message>
        <source>what is about this field</source>
        <translation>kinachohusu sehemu hii</translation>
    </message>
    <message>
        <source>keep ours, take theirs, a third value, send back with a question, reopen</source>
        <translation>bakiza yetu, chukua yao, thamani ya tatu, rudisha pamoja na swali, fungua tena</translation>
    </message>
    <message>
        <source>--choose is keep, take, third, ask or reopen, not &quot;%1&quot;.</source>
        <translation>--choose ni keep, take, third, ask au reopen, si &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is not exactly one such entry. mandatectl differences FILE lists them.</source>
        <translation>Hakuna ingizo moja tu la aina hiyo. mandatectl differences FILE huyaorodhesha.</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n differing entry(ies)</source>
        <translation>
            <numerusform>Amua kuhusu ingizo %n linalotofautiana</numerusform>
            <numerusform>Amua kuhusu maingizo %n yanayotofautiana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n entry(ies).</source>
        <translation>
            <numerusform>Uamuzi umefanywa kuhusu ingizo %n.</numerusform>
            <numerusform>Uamuzi umefanywa kuhusu maingizo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists entries that offices and this register differ in, and decides about them.</source>
        <translation>Huorodhesha maingizo ambayo ofisi na rejista hii zinatofautiana, na kuamua kuyahusu.</translation>
    </message>
    <message>
        <source>make a sheet for this agreement or work plan</source>
        <translation>tengeneza laha ya mkataba huu au mpango kazi huu</translation>
    </message>
    <message>
        <source>its plan, or what was reached in Q1, H1, M01, Y …</source>
        <translation>mpango wake, au kilichofikiwa katika Q1, H1, M01, Y …</translation>
    </message>
    <message>
        <source>the sheet that is sent</source>
        <translation>laha inayotumwa</translation>
    </message>
    <message>
        <source>compare a sheet that came back, and take in what was filled in</source>
        <translation>linganisha laha iliyorudi, na uingize kilichojazwa</translation>
    </message>
    <message>
        <source>Nothing was taken in. Correct what is named above and send the sheet again.</source>
        <translation>Hakuna kilichoingizwa. Rekebisha yaliyotajwa hapo juu na utume laha tena.</translation>
    </message>
    <message>
        <source>%1 cells would be taken in, %2 differ.</source>
        <translation>Seli %1 zingeingizwa, %2 zinatofautiana.</translation>
    </message>
    <message>
        <source>%1 cells were taken in, %2 differ.</source>
        <translation>Seli %1 zimeingizwa, %2 zinatofautiana.</translation>
    </message>
    <message>
        <source>Say --agreement, --for and --output to make a sheet, or --take-in. See mandatectl fill-in --help.</source>
        <translation>Toa --agreement, --for na --output ili kutengeneza laha, au --take-in. Tazama mandatectl fill-in --help.</translation>
    </message>
    <message>
        <source>Makes a sheet to be filled in without the program, and takes it in again.</source>
        <translation>Hutengeneza laha ya kujazwa bila programu, na kuiingiza tena.</translation>
    </message>
    <message>
        <source>what came of all that was changed since then; a marked date by its name, the newest by &quot;last&quot;</source>
        <translation>matokeo ya yote yaliyobadilishwa tangu hapo; tarehe yenye alama kwa jina lake, ya karibuni zaidi kwa &quot;last&quot;</translation>
    </message>
    <message>
        <source>--since needs a date, a time, or the name of a marked date; there is none called &quot;%1&quot;.</source>
        <translation>--since linahitaji tarehe, wakati, au jina la tarehe yenye alama; hakuna iitwayo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>what is due on this day; today is the default, or the day the register is looked at</source>
        <translation>yanayotakiwa siku hii; leo kwa kawaida, au siku ambayo rejista inaangaliwa</translation>
    </message>
    <message>
        <source>the day that is marked; today is the default</source>
        <translation>siku inayowekewa alama; leo kwa kawaida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; marks %2 already. Choose another name.</source>
        <translation>&quot;%1&quot; tayari ni alama ya %2. Chagua jina jingine.</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Weka alama %1</translation>
    </message>
    <message>
        <source>A marked date needs a name of its own, such as &quot;Committee of May&quot;.</source>
        <translation>Tarehe yenye alama inahitaji jina lake yenyewe, kama &quot;Kamati ya Mei&quot;.</translation>
    </message>
    <message>
        <source>Marks a day by a name, so that history can tell what changed since.</source>
        <translation>Huweka alama ya jina kwenye siku, ili historia iweze kueleza kilichobadilika tangu hapo.</translation>
    </message>
    <message>
        <source>write this register&apos;s enrolment file; makes the register where there is none</source>
        <translation>andika faili ya usajili ya rejista hii; hutengeneza rejista pale isipokuwepo</translation>
    </message>
    <message>
        <source>under which name it introduces itself</source>
        <translation>jina ambalo inajitambulisha kwalo</translation>
    </message>
    <message>
        <source>trust the office or the centre of this enrolment file</source>
        <translation>amini ofisi au kituo kikuu cha faili hii ya usajili</translation>
    </message>
    <message>
        <source>as which office it is enrolled</source>
        <translation>inasajiliwa kama ofisi gani</translation>
    </message>
    <message>
        <source>it is the centre this register reports to</source>
        <translation>ni kituo kikuu ambacho rejista hii huripoti kwake</translation>
    </message>
    <message>
        <source>its fingerprint as its owner read it to you</source>
        <translation>utambulisho wake kama mwenye nao alivyokusomea</translation>
    </message>
    <message>
        <source>trust the office of this code no longer</source>
        <translation>usiiamini tena ofisi yenye msimbo huu</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder.</source>
        <translation>%1 haiwezi kuandikwa: %2. Kagua folda.</translation>
    </message>
    <message>
        <source>Wrote %1. Send it to the other side, and read the fingerprint above to them.</source>
        <translation>%1 imeandikwa. Itume kwa upande wa pili, na uwasomee utambulisho ulio hapo juu.</translation>
    </message>
    <message>
        <source>Say as which office it is enrolled (--office CODE), or that it is the centre (--centre).</source>
        <translation>Sema inasajiliwa kama ofisi gani (--office CODE), au kwamba ni kituo kikuu (--centre).</translation>
    </message>
    <message>
        <source>The file says %1, fingerprint %2. Have its owner read the fingerprint to you, and give what you hear as --fingerprint.</source>
        <translation>Faili inasema %1, utambulisho %2. Mwombe mwenye nayo akusomee utambulisho, na utoe unachosikia kama --fingerprint.</translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation>%1 imesajiliwa.</translation>
    </message>
    <message>
        <source>Why is it revoked? Give a --reason.</source>
        <translation>Kwa nini inabatilishwa? Toa --reason.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 imebatilishwa.</translation>
    </message>
    <message>
        <source>Lists the offices that work offline; introduces, enrols and revokes them.</source>
        <translation>Huorodhesha ofisi zinazofanya kazi nje ya mtandao; huzitambulisha, huzisajili na kuzibatilisha.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Print agreement, evaluation, work_plan or register.</source>
        <translation>Hakuna hati &quot;%1&quot;. Chapisha agreement, evaluation, work_plan au register.</translation>
    </message>
    <message>
        <source>The register is printed by the month, such as 2026-05, not &quot;%1&quot;.</source>
        <translation>Rejista huchapishwa kwa mwezi, kama 2026-05, si &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Prints agreements, evaluations, work plans and a month of the audit trail as PDF.</source>
        <translation>Huchapisha mikataba, tathmini, mipango kazi na mwezi mmoja wa kumbukumbu za ukaguzi kama PDF.</translation>
    </message>
    <message>
        <source>As it stood after save %1 of %2, &quot;%3&quot; by %4.</source>
        <translation>Kama ilivyokuwa baada ya uhifadhi %1 wa %2, &quot;%3&quot; na %4.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30 or a time such as 2015-06-30T14:00, not &quot;%2&quot;.</source>
        <translation>--%1 linahitaji tarehe kama 2015-06-30 au wakati kama 2015-06-30T14:00, si &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>of the register as it stood at the end of this day, or at this time</source>
        <translation>ya rejista kama ilivyokuwa mwishoni mwa siku hii, au kwa wakati huu</translation>
    </message>
    <message>
        <source>This package was received before; nothing was changed.</source>
        <translation>Kifurushi hiki kilishapokewa; hakuna kilichobadilishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) differ and wait for a decision: mandatectl differences FILE.</source>
        <translation>
            <numerusform>Ingizo %n linatofautiana na linasubiri uamuzi: mandatectl differences FILE.</numerusform>
            <numerusform>Maingizo %n yanatofautiana na yanasubiri uamuzi: mandatectl differences FILE.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was received: this was a dry run.</source>
        <translation>Hakuna kilichopokewa: hili lilikuwa jaribio tu.</translation>
    </message>
    <message>
        <source>Takes in a package, whole or not at all; what differs waits for a decision.</source>
        <translation>Huingiza kifurushi, chote au hata kidogo; kinachotofautiana husubiri uamuzi.</translation>
    </message>
    <message>
        <source>%1 is shared: say who you are with --as NAME --password-file FILE.</source>
        <translation>%1 ni ya pamoja: sema wewe ni nani kwa --as NAME --password-file FILE.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2.</source>
        <translation>Nenosiri halisomeki kutoka %1: %2.</translation>
    </message>
    <message>
        <source>with --as, the file whose first line is the password; - reads it from the standard input</source>
        <translation>pamoja na --as, faili ambayo mstari wake wa kwanza ni nenosiri; - hulisoma kutoka ingizo la kawaida</translation>
    </message>
    <message>
        <source>the backup that takes its place</source>
        <translation>nakala rudufu inayochukua nafasi yake</translation>
    </message>
    <message>
        <source>Say which backup: --from COPY.</source>
        <translation>Sema nakala rudufu gani: --from COPY.</translation>
    </message>
    <message>
        <source>Restored %1 from %2, verified.</source>
        <translation>%1 imerejeshwa kutoka %2 na kuthibitishwa.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Kilichokuwepo kimehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a register and keeps what was there.</source>
        <translation>Huweka nakala rudufu mahali pa rejista na kuhifadhi kilichokuwepo.</translation>
    </message>
    <message>
        <source>to this office; without it, to the centre</source>
        <translation>kwa ofisi hii; bila hilo, kwa kituo kikuu</translation>
    </message>
    <message>
        <source>the package&apos;s file, FILE.mandatepkg</source>
        <translation>faili ya kifurushi, FILE.mandatepkg</translation>
    </message>
    <message>
        <source>To whom? Name an office with --office CODE, or enrol the centre of this register first.</source>
        <translation>Kwa nani? Taja ofisi kwa --office CODE, au sajili kwanza kituo kikuu cha rejista hii.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 tayari ipo. Chagua jina jingine; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>--output is missing: into which file?</source>
        <translation>--output linakosekana: katika faili gani?</translation>
    </message>
    <message>
        <source>%1 for %2, saves %3 to %4: %5 bytes</source>
        <translation>%1 kwa %2, uhifadhi %3 hadi %4: baiti %5</translation>
    </message>
    <message>
        <source>Closes a package for an office, or for the centre of this register.</source>
        <translation>Hufunga kifurushi kwa ajili ya ofisi, au kituo kikuu cha rejista hii.</translation>
    </message>
    <message>
        <source>Passphrase of this office&apos;s keys: </source>
        <translation>Kaulisiri ya funguo za ofisi hii: </translation>
    </message>
    <message>
        <source>This register has no keys on this computer. Introduce it first: mandatectl offices FILE --introduce CARD --name NAME.</source>
        <translation>Rejista hii haina funguo kwenye kompyuta hii. Itambulishe kwanza: mandatectl offices FILE --introduce CARD --name NAME.</translation>
    </message>
    <message>
        <source>where this office&apos;s keys are kept; in your profile by default</source>
        <translation>mahali funguo za ofisi hii zinapohifadhiwa; katika wasifu wako kwa kawaida</translation>
    </message>
    <message>
        <source>a file whose first line opens the keys; asked for by default</source>
        <translation>faili ambayo mstari wake wa kwanza hufungua funguo; huulizwa kwa kawaida</translation>
    </message>
    <message>
        <source>of a new user: the name that others see</source>
        <translation>kwa mtumiaji mpya: jina ambalo wengine wanaona</translation>
    </message>
    <message>
        <source>of a new user: the person in the register they are</source>
        <translation>kwa mtumiaji mpya: ni mtu gani katika rejista</translation>
    </message>
    <message>
        <source>of a new user, or instead of a forgotten one: the file whose first line is the password</source>
        <translation>kwa mtumiaji mpya, au badala ya nenosiri lililosahaulika: faili ambayo mstari wake wa kwanza ni nenosiri</translation>
    </message>
    <message>
        <source>for this office and what is below it</source>
        <translation>kwa ofisi hii na zilizo chini yake</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>kuanzia siku hii</translation>
    </message>
    <message>
        <source>up to and with this day</source>
        <translation>hadi siku hii, nayo ikiwemo</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Hakuna mtumiaji &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no office &quot;%1&quot;.</source>
        <translation>Hakuna ofisi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;.</source>
        <translation>Hakuna mtu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is nothing with the identity &quot;%1&quot;. See the list.</source>
        <translation>Hakuna chochote chenye kitambulisho &quot;%1&quot;. Tazama orodha.</translation>
    </message>
    <message>
        <source>Several begin with &quot;%1&quot;; write more of it.</source>
        <translation>Kadhaa huanza na &quot;%1&quot;; andika herufi zaidi.</translation>
    </message>
    <message>
        <source>This register is shared already. Add users to it.</source>
        <translation>Rejista hii tayari ni ya pamoja. Ongeza watumiaji kwake.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Roles: %2.</source>
        <translation>Hakuna jukumu &quot;%1&quot;. Majukumu: %2.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Hakuna cha kukomesha.</translation>
    </message>
    <message>
        <source>This register is personal: nobody signs in.</source>
        <translation>Rejista hii ni binafsi: hakuna anayeingia kwa jina.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete here. See mandatectl users --help.</source>
        <translation>&quot;%1&quot; haijakamilika hapa. Tazama mandatectl users --help.</translation>
    </message>
    <message>
        <source>This register is personal. Share it first: mandatectl users FILE share NAME.</source>
        <translation>Rejista hii ni binafsi. Ifanye ya pamoja kwanza: mandatectl users FILE share NAME.</translation>
    </message>
    <message>
        <source>%1. It takes effect when a second administrator confirms it.</source>
        <translation>%1. Itaanza kutumika msimamizi wa pili wa mfumo atakapoithibitisha.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tells and changes who signs in to a shared register, and what they may do.</source>
        <translation>Hueleza na kubadilisha nani huingia katika rejista ya pamoja, na anachoruhusiwa kufanya.</translation>
    </message>
    <message numerus="yes">
        <source>This head was save %1 of %2, &quot;%3&quot; by %4. %n save(s) were made since; nothing before it was changed.</source>
        <translation>
            <numerusform>Kichwa hiki kilikuwa cha uhifadhi %1 wa %2, &quot;%3&quot; na %4. Uhifadhi umefanywa mara %n tangu hapo; hakuna kilicho kabla yake kilichobadilishwa.</numerusform>
            <numerusform>Kichwa hiki kilikuwa cha uhifadhi %1 wa %2, &quot;%3&quot; na %4. Uhifadhi umefanywa mara %n tangu hapo; hakuna kilicho kabla yake kilichobadilishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>CUT: the head %1 is of save %2, but this register ends with save %3. Compare with a backup.</source>
        <translation>ZIMEKATWA: kichwa %1 ni cha uhifadhi %2, lakini rejista hii inaishia kwenye uhifadhi %3. Linganisha na nakala rudufu.</translation>
    </message>
    <message>
        <source>NOT OURS: save %1 of this register has another head than %2. The paper is of another register, or this one was rewritten since: compare with a backup.</source>
        <translation>SI YETU: uhifadhi %1 wa rejista hii una kichwa tofauti na %2. Karatasi ni ya rejista nyingine, au hii iliandikwa upya tangu hapo: linganisha na nakala rudufu.</translation>
    </message>
    <message>
        <source>Compares a signed agreement, its print, or the head of the audit trail on a paper with the register.</source>
        <translation>Hulinganisha mkataba uliosainiwa, chapisho lake, au kichwa cha kumbukumbu za ukaguzi kilicho kwenye karatasi na rejista.</translation>
    </message>
    <message>
        <source>There is no cycle &quot;%1&quot; in this register.</source>
        <translation>Hakuna mzunguko &quot;%1&quot; katika rejista hii.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 imefungwa.</translation>
    </message>
    <message>
        <source>Closes a cycle or one of its periods, so that nothing of it changes any more; without one, tells what is closed.</source>
        <translation>Hufunga mzunguko au kimojawapo cha vipindi vyake, ili chochote chake kisibadilike tena; bila mzunguko, hueleza kilichofungwa.</translation>
    </message>
    <message>
        <source>the third value; of several fields FIELD=VALUE, once for each of them</source>
        <translation>thamani ya tatu; kwa sehemu kadhaa FIELD=VALUE, mara moja kwa kila sehemu</translation>
    </message>
    <message>
        <source>Several values are given as --value FIELD=VALUE, each with its field.</source>
        <translation>Thamani kadhaa hutolewa kama --value FIELD=VALUE, kila moja pamoja na sehemu yake.</translation>
    </message>
    <message>
        <source>the day by which the sheet is wanted back</source>
        <translation>siku ambayo laha inatakiwa iwe imerudi</translation>
    </message>
    <message>
        <source>of the cells that differ, take these as written</source>
        <translation>kati ya seli zinazotofautiana, chukua hizi kama zilivyoandikwa</translation>
    </message>
    <message>
        <source>--due is a day such as 2015-06-30, not &quot;%1&quot;.</source>
        <translation>--due ni siku kama 2015-06-30, si &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What differs was not taken. --take-cells names the cells whose written value is to stand.</source>
        <translation>Kinachotofautiana hakikuchukuliwa. --take-cells hutaja seli ambazo thamani yake iliyoandikwa itabaki.</translation>
    </message>
    <message>
        <source>write what became of each change into FILE.pdf or FILE.csv</source>
        <translation>andika kilichotokea kwa kila badiliko katika FILE.pdf au FILE.csv</translation>
    </message>
    <message>
        <source>--report names a .pdf or a .csv file, and a dry run has none.</source>
        <translation>--report hutaja faili ya .pdf au ya .csv, na jaribio tu halina ripoti.</translation>
    </message>
    <message>
        <source>The package was received; its report was not written.</source>
        <translation>Kifurushi kimepokewa; ripoti yake haikuandikwa.</translation>
    </message>
    <message>
        <source>There is no cycle or period &quot;%1&quot; in this register.</source>
        <translation>Hakuna mzunguko wala kipindi &quot;%1&quot; katika rejista hii.</translation>
    </message>
    <message>
        <source>%1 is open. Nothing was saved.</source>
        <translation>%1 iko wazi. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>There is no agreement &quot;%1&quot;.</source>
        <translation>Hakuna mkataba &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No reopening with the identity &quot;%1&quot; waits. See the list.</source>
        <translation>Hakuna ombi la kufungua tena lenye kitambulisho &quot;%1&quot; linalosubiri. Tazama orodha.</translation>
    </message>
    <message>
        <source>Nobody signs in to this register, so nobody confirms.</source>
        <translation>Hakuna anayeingia kwa jina katika rejista hii, kwa hiyo hakuna anayethibitisha.</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Kufungua tena %1</translation>
    </message>
    <message>
        <source>%1. It takes effect when another manager or administrator confirms it.</source>
        <translation>%1. Itaanza kutumika meneja mwingine au msimamizi mwingine wa rejista atakapothibitisha.</translation>
    </message>
    <message>
        <source>Asks to reopen what is closed, which another person confirms; without a cycle, tells what was asked.</source>
        <translation>Huomba kufungua tena kilichofungwa, na mtu mwingine huthibitisha; bila mzunguko, hueleza kilichoombwa.</translation>
    </message>
    <message>
        <source>from this save on, where the other side lost what it had received</source>
        <translation>kuanzia uhifadhi huu, pale upande mwingine ulipopoteza ulichokuwa umepokea</translation>
    </message>
    <message>
        <source>all of it, not only what the other side has not received yet</source>
        <translation>yote, si tu ambayo upande mwingine bado haujapokea</translation>
    </message>
    <message>
        <source>Head of the audit trail that is in it: %1</source>
        <translation>Kichwa cha kumbukumbu za ukaguzi kilichomo: %1</translation>
    </message>
    <message>
        <source>the day on which it was taken; today is the default</source>
        <translation>siku ilipochukuliwa; leo kwa kawaida</translation>
    </message>
    <message>
        <source>who decided it, where that is somebody else</source>
        <translation>aliyeamua hilo, ikiwa ni mtu mwingine</translation>
    </message>
    <message>
        <source>the number of the paper it rests on</source>
        <translation>nambari ya karatasi ambayo ni msingi wake</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;. The steps are: %2.</source>
        <translation>Hakuna hatua &quot;%1&quot;. Hatua ni: %2.</translation>
    </message>
    <message>
        <source>Takes agreements a step on through their year, such as submit, return, verify.</source>
        <translation>Hupeleka mikataba hatua mbele katika mwaka wake, kama vile kuwasilisha, kurejesha, kuthibitisha.</translation>
    </message>
    <message>
        <source>The steps an agreement took, and those it can take next: who may, what is missing.</source>
        <translation>Hatua ambazo mkataba umepitia, na zile unazoweza kupitia baadaye: nani anaruhusiwa, nini kinakosekana.</translation>
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
    <message>
        <source>Whole item</source>
        <translation>Kipengele chote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
</context>
<context>
    <name>differing_entry</name>
    <message>
        <source>Package</source>
        <translation>Kifurushi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mtumaji</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>When taken</source>
        <translation>Ilipochukuliwa</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hapa sasa</translation>
    </message>
    <message>
        <source>They send</source>
        <translation>Wanachotuma</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Kisababishi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kilichofanyika</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Aliyefanya</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Wakati</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Inafuata</translation>
    </message>
    <message>
        <source>differing entry</source>
        <translation>ingizo linalotofautiana</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>Site</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>Ufunguo wa saini yake</translation>
    </message>
    <message>
        <source>Key to write to it</source>
        <translation>Ufunguo wa kuiandikia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Inachukua nafasi ya</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>usajili</translation>
    </message>
</context>
<context>
    <name>entry_decision</name>
    <message>
        <source>Differing entry</source>
        <translation>Ingizo linalotofautiana</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>Thamani ya tatu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Aliyeamua</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Wakati wa uamuzi</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Inachukua nafasi ya</translation>
    </message>
    <message>
        <source>decision about a differing entry</source>
        <translation>uamuzi kuhusu ingizo linalotofautiana</translation>
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
        <source>the sheet %1 has no header in row %2</source>
        <translation>laha %1 haina kichwa katika mstari %2</translation>
    </message>
    <message>
        <source>the sheet %1 has no column “%2”</source>
        <translation>laha %1 haina safuwima “%2”</translation>
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
    <message>
        <source>New objective %1</source>
        <translation>Lengo jipya %1</translation>
    </message>
    <message>
        <source>Choose the objective or action in Section 2 that the indicator belongs to.</source>
        <translation>Chagua lengo au shughuli katika Sehemu ya 2 ambayo kiashiria ni chake.</translation>
    </message>
    <message>
        <source>New indicator %1</source>
        <translation>Kiashiria kipya %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 kutoka %2</translation>
    </message>
    <message>
        <source>An agreement needs a cycle, two parties and a code of its own.</source>
        <translation>Mkataba unahitaji mzunguko, wahusika wawili na msimbo wake wenyewe.</translation>
    </message>
    <message>
        <source>The register holds no such cycle.</source>
        <translation>Rejista haina mzunguko kama huo.</translation>
    </message>
    <message>
        <source>New agreement %1</source>
        <translation>Mkataba mpya %1</translation>
    </message>
    <message>
        <source>Wording “%1” in many agreements</source>
        <translation>Maneno “%1” katika mikataba mingi</translation>
    </message>
    <message>
        <source>One field in many agreements</source>
        <translation>Sehemu moja katika mikataba mingi</translation>
    </message>
    <message>
        <source>Mandatory indicator “%1” in many agreements</source>
        <translation>Kiashiria cha lazima “%1” katika mikataba mingi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Kiashiria kipya</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet&apos;s formula; type what belongs here</source>
        <translation>“%1” ni kosa la fomula ya lahajedwali; andika kinachopaswa kuwa hapa</translation>
    </message>
    <message>
        <source>there is neither a KPI “%1” nor an indicator at this address; expected a code such as KPI4 or an address such as AGR/1.2.3</source>
        <translation>hakuna KKU “%1” wala kiashiria katika anwani hii; ilitarajiwa msimbo kama KPI4 au anwani kama AGR/1.2.3</translation>
    </message>
    <message>
        <source>there is no indicator at “%1”; expected an address such as AGR/1.2.3</source>
        <translation>hakuna kiashiria katika “%1”; ilitarajiwa anwani kama AGR/1.2.3</translation>
    </message>
    <message>
        <source>its title says so</source>
        <translation>jina lake linasema hivyo</translation>
    </message>
    <message>
        <source>its title is close to it</source>
        <translation>jina lake linakaribiana nalo</translation>
    </message>
    <message>
        <source>an agreement keeps two such years</source>
        <translation>mkataba huhifadhi miaka miwili ya aina hii</translation>
    </message>
    <message>
        <source>it stands with the objectives</source>
        <translation>iko pamoja na malengo</translation>
    </message>
    <message>
        <source>its figures add up to 100</source>
        <translation>jumla ya takwimu zake ni 100</translation>
    </message>
    <message>
        <source>five columns in which the figures rise or fall</source>
        <translation>safuwima tano ambazo takwimu zake zinapanda au zinashuka</translation>
    </message>
    <message>
        <source>the longest texts stand here</source>
        <translation>maandishi marefu zaidi yako hapa</translation>
    </message>
    <message>
        <source>What was copied cannot be read: in row %1 %2.</source>
        <translation>Kilichonakiliwa hakisomeki: katika mstari %1 %2.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy cells of a spreadsheet first.</source>
        <translation>Hakuna maandishi kwenye ubao wa kunakili; nakili kwanza seli za lahajedwali.</translation>
    </message>
    <message>
        <source>The examples cannot be read. Install Mandate again.</source>
        <translation>Mifano haisomeki. Sakinisha Mandate upya.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Uingizaji wa %1</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its cycle.</source>
        <translation>Mkataba %1 ni mpya: chagua mzunguko wake.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its first party.</source>
        <translation>Mkataba %1 ni mpya: chagua mhusika wake wa kwanza.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its second party.</source>
        <translation>Mkataba %1 ni mpya: chagua mhusika wake wa pili.</translation>
    </message>
    <message>
        <source>Say which agreement these rows belong to.</source>
        <translation>Sema mistari hii ni ya mkataba gani.</translation>
    </message>
    <message>
        <source>No column says it; give it for all rows.</source>
        <translation>Hakuna safuwima inayosema hilo; litoe kwa mistari yote.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Uingizaji ulisimamishwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the column “%2”: %n cell(s) such as “%3”</source>
        <translation>
            <numerusform>%1, safuwima “%2”: seli %n kama “%3”</numerusform>
            <numerusform>%1, safuwima “%2”: seli %n kama “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the whole sheet, %n row(s)</source>
        <translation>
            <numerusform>%1: laha yote, mstari %n</numerusform>
            <numerusform>%1: laha yote, mistari %n</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a list of tables</source>
        <translation>ilitarajiwa orodha ya majedwali</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>ilitarajiwa orodha ya maandishi</translation>
    </message>
    <message>
        <source>New register under %1</source>
        <translation>Rejista mpya chini ya %1</translation>
    </message>
    <message>
        <source>“%1” is none of position, count, number, title, first and last</source>
        <translation>“%1” si mojawapo ya position, count, number, title, first na last</translation>
    </message>
    <message>
        <source>Target of quarter 1</source>
        <translation>Shabaha ya robo mwaka ya 1</translation>
    </message>
    <message>
        <source>Target of quarter 2</source>
        <translation>Shabaha ya robo mwaka ya 2</translation>
    </message>
    <message>
        <source>Target of quarter 3</source>
        <translation>Shabaha ya robo mwaka ya 3</translation>
    </message>
    <message>
        <source>Target of quarter 4</source>
        <translation>Shabaha ya robo mwaka ya 4</translation>
    </message>
    <message>
        <source>Target of half-year 1</source>
        <translation>Shabaha ya nusu mwaka ya 1</translation>
    </message>
    <message>
        <source>Target of half-year 2</source>
        <translation>Shabaha ya nusu mwaka ya 2</translation>
    </message>
    <message>
        <source>Achievement of the year</source>
        <translation>Kilichofikiwa katika mwaka</translation>
    </message>
    <message>
        <source>Achievement of quarter 1</source>
        <translation>Kilichofikiwa katika robo mwaka ya 1</translation>
    </message>
    <message>
        <source>Achievement of quarter 2</source>
        <translation>Kilichofikiwa katika robo mwaka ya 2</translation>
    </message>
    <message>
        <source>Achievement of quarter 3</source>
        <translation>Kilichofikiwa katika robo mwaka ya 3</translation>
    </message>
    <message>
        <source>Achievement of quarter 4</source>
        <translation>Kilichofikiwa katika robo mwaka ya 4</translation>
    </message>
    <message>
        <source>Codes of KRAs and KPIs begin with</source>
        <translation>Misimbo ya EKM na KKU huanza na</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Section 2 of an agreement: objectives, actions and success indicators</source>
        <translation>Sehemu ya 2 ya mkataba: malengo, shughuli na viashiria vya mafanikio</translation>
    </message>
    <message>
        <source>Plan: KRAs and their KPIs</source>
        <translation>Mpango: EKM na KKU vyake</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Orodha: %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Haikusomwa</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>haikusomwa</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say which rule set it follows.</source>
        <translation>Mzunguko %1 ni mpya: sema unafuata seti gani ya kanuni.</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say its first day, as 2014-07-01.</source>
        <translation>Mzunguko %1 ni mpya: sema siku yake ya kwanza, kama 2014-07-01.</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say its last day, as 2015-06-30.</source>
        <translation>Mzunguko %1 ni mpya: sema siku yake ya mwisho, kama 2015-06-30.</translation>
    </message>
    <message>
        <source>%1 is not in the register: give its name, and it comes in as an office.</source>
        <translation>%1 haimo katika rejista: toa jina lake, nayo itaingia kama ofisi.</translation>
    </message>
    <message>
        <source>Scoring scheme of many agreements</source>
        <translation>Mfumo wa alama katika mikataba mingi</translation>
    </message>
    <message>
        <source>signed: what was agreed stands until both parties sign an amendment</source>
        <translation>umesainiwa: yaliyokubaliwa yanabaki hadi wahusika wote wawili wasaini marekebisho</translation>
    </message>
    <message>
        <source>the rule set of the cycle %1 has no scheme “%2”</source>
        <translation>seti ya kanuni ya mzunguko %1 haina mfumo “%2”</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Imesimamishwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>“%1” is no item of an agreement: expected one such as 1, 1.2 or 1.2.3, or nothing for the agreement as a whole</source>
        <translation>“%1” si kipengele cha mkataba: ilitarajiwa kama 1, 1.2 au 1.2.3, au bila chochote kwa mkataba wote</translation>
    </message>
    <message>
        <source>“%1” is no mark of a comment: copy one from the column comment of an export, or leave the cell empty</source>
        <translation>“%1” si kitambulisho cha maoni: nakili kimoja kutoka safuwima comment ya faili iliyotolewa, au acha seli tupu</translation>
    </message>
    <message>
        <source>there is no comment with the mark “%1”</source>
        <translation>hakuna maoni yenye kitambulisho “%1”</translation>
    </message>
    <message>
        <source>only an answer settles a matter; say in answers what it answers</source>
        <translation>jibu tu ndilo linalohitimisha jambo; sema katika answers linajibu nini</translation>
    </message>
    <message>
        <source>nothing is given; expected what is remarked</source>
        <translation>hakuna kilichoandikwa; yalitarajiwa maoni yenyewe</translation>
    </message>
    <message>
        <source>a comment stands as it was made; to answer it, add a row with an empty mark and this one&apos;s mark in answers</source>
        <translation>maoni hubaki kama yalivyotolewa; ili kuyajibu, ongeza mstari wenye kitambulisho kitupu na kitambulisho cha maoni haya katika answers</translation>
    </message>
    <message>
        <source>Left out by choice: %1, and more.</source>
        <translation>Imeachwa nje kwa hiari: %1, na zaidi.</translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <translation>%1 mstari %2</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Imeachwa nje kwa hiari: %1.</translation>
    </message>
    <message>
        <source>%1, row %2: left out by choice.</source>
        <translation>%1, mstari %2: umeachwa nje kwa hiari.</translation>
    </message>
    <message>
        <source>Name of the first party</source>
        <translation>Jina la mhusika wa kwanza</translation>
    </message>
    <message>
        <source>Name of the second party</source>
        <translation>Jina la mhusika wa pili</translation>
    </message>
    <message>
        <source>%1 was not made by a spreadsheet program: its parts are too many, have the same or misleading names, or are packed to fill the memory. Ask whoever sent it for another copy.</source>
        <translation>%1 haikutengenezwa na programu ya lahajedwali: sehemu zake ni nyingi mno, zina majina yanayofanana au ya kupotosha, au zimebanwa ili kujaza kumbukumbu ya kompyuta. Mwombe aliyeituma nakala nyingine.</translation>
    </message>
    <message>
        <source>Save %1 of %2 is not what its audit trail says, so nothing of the package was taken in. Have the office check its register.</source>
        <translation>Uhifadhi %1 wa %2 si kama kumbukumbu zake za ukaguzi zinavyosema, kwa hiyo hakuna chochote cha kifurushi kilichoingizwa. Iombe ofisi ikague rejista yake.</translation>
    </message>
    <message>
        <source>%1 sends other saves from number %2 on than it did before: its register was taken from a backup, or copied and used twice. Nothing was taken in; have the office enrol anew and get its part once more.</source>
        <translation>%1 inatuma uhifadhi tofauti kuanzia nambari %2 na ule iliotuma awali: rejista yake ilichukuliwa kutoka nakala rudufu, au ilinakiliwa na kutumiwa mara mbili. Hakuna kilichoingizwa; iombe ofisi ijisajili upya na ipate sehemu yake tena.</translation>
    </message>
    <message>
        <source>Saves %1 to %2 of %3 are missing: the package that holds them must be received first. Nothing was taken in; ask the office for it, or have it send once more.</source>
        <translation>Uhifadhi %1 hadi %2 wa %3 unakosekana: kifurushi chenye uhifadhi huo lazima kipokewe kwanza. Hakuna kilichoingizwa; kiombe kwa ofisi, au iombe itume tena.</translation>
    </message>
    <message>
        <source>%1 has received saves of this office that are not in this register: it was taken from an older backup, or another copy was used. Nothing was taken in; open the register that sent them, or enrol anew and get your part once more.</source>
        <translation>%1 imepokea uhifadhi wa ofisi hii ambao haumo katika rejista hii: ilichukuliwa kutoka nakala rudufu ya zamani, au nakala nyingine ilitumiwa. Hakuna kilichoingizwa; fungua rejista iliyoutuma, au jisajili upya na upate sehemu yako tena.</translation>
    </message>
    <message>
        <source>This package holds a receipt for somebody else. Nothing was taken in.</source>
        <translation>Kifurushi hiki kina stakabadhi ya mtu mwingine. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>There is no such differing entry in this register.</source>
        <translation>Hakuna ingizo kama hilo linalotofautiana katika rejista hii.</translation>
    </message>
    <message>
        <source>Why is it decided so? A decision needs a reason.</source>
        <translation>Kwa nini imeamuliwa hivyo? Uamuzi unahitaji sababu.</translation>
    </message>
    <message>
        <source>This is decided at the centre. What it decides comes with its next package.</source>
        <translation>Hili huamuliwa na kituo kikuu. Kitakachoamuliwa huja na kifurushi chake kinachofuata.</translation>
    </message>
    <message>
        <source>The office has changed this once more since. Decide about the newer entry.</source>
        <translation>Ofisi imebadilisha hili tena tangu hapo. Amua kuhusu ingizo jipya zaidi.</translation>
    </message>
    <message>
        <source>%1 decided this already: %2. Reopen it first.</source>
        <translation>%1 tayari aliamua hili: %2. Lifungue tena kwanza.</translation>
    </message>
    <message>
        <source>This is open.</source>
        <translation>Hili liko wazi.</translation>
    </message>
    <message>
        <source>This %1 is not in the register any more, so it can only be kept as it is here.</source>
        <translation>Rekodi hii (%1) haimo tena katika rejista, kwa hiyo inaweza tu kubakizwa kama ilivyo hapa.</translation>
    </message>
    <message>
        <source>This entry is not about %1 of the %2.</source>
        <translation>Ingizo hili halihusu %1 ya rekodi &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Others refer to the %1 that is here, so theirs cannot take its place. Give theirs another code or number as a third value, or keep ours.</source>
        <translation>Rekodi nyingine zinarejelea rekodi &quot;%1&quot; iliyo hapa, kwa hiyo yao haiwezi kuchukua nafasi yake. Ipe yao msimbo au nambari nyingine kama thamani ya tatu, au bakiza yetu.</translation>
    </message>
    <message>
        <source>This entry is about several fields of the %1: name them as {&quot;column&quot;: value}.</source>
        <translation>Ingizo hili linahusu sehemu kadhaa za rekodi &quot;%1&quot;: zitaje kama {&quot;column&quot;: thamani}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense as %2.</source>
        <translation>&quot;%1&quot; haina maana kama %2.</translation>
    </message>
    <message>
        <source>What %1 sent with its saves up to %2 is not kept as it came. Compare with a backup, or ask the office for that package.</source>
        <translation>Kilichotumwa na %1 pamoja na uhifadhi wake hadi %2 hakikuhifadhiwa kama kilivyokuja. Linganisha na nakala rudufu, au omba kifurushi hicho kwa ofisi.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can hold &quot;%3&quot;.</source>
        <translation>Rekodi &quot;%1&quot; haina sehemu &quot;%2&quot; inayoweza kushika &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fields of %2.</source>
        <translation>&quot;%1&quot; haitaji sehemu zozote za %2.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100, in percent.</source>
        <translation>Uzito ni nambari kuanzia 0 hadi 100, kwa asilimia.</translation>
    </message>
    <message>
        <source>A number was expected. Keep it if it is meant so.</source>
        <translation>Ilitarajiwa nambari. Iache kama imekusudiwa hivyo.</translation>
    </message>
    <message>
        <source>A date, such as 2015-06-30.</source>
        <translation>Tarehe, kama 2015-06-30.</translation>
    </message>
    <message>
        <source>Choose one of the states, or leave it empty.</source>
        <translation>Chagua mojawapo ya hali, au acha tupu.</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Ya kujazwa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mpya</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Objective, action or success indicator</source>
        <translation>Lengo, shughuli au kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Weight (%)</source>
        <translation>Uzito (%)</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Kiwango cha %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Chanzo cha takwimu</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Shabaha ya mwaka</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Shabaha ya %1</translation>
    </message>
    <message>
        <source>Reached by the end of %1</source>
        <translation>Kilichofikiwa hadi mwisho wa %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>%1: draft of %2</source>
        <translation>%1: rasimu ya %2</translation>
    </message>
    <message>
        <source>%1: report of %2 for %3</source>
        <translation>%1: ripoti ya %2 ya %3</translation>
    </message>
    <message>
        <source>%1 · Please fill in the coloured cells and send the file back. The other cells are locked; rows must stay where they are.</source>
        <translation>%1 · Jaza seli zenye rangi kisha urudishe faili. Seli nyingine zimefungwa; mistari lazima ibaki mahali ilipo.</translation>
    </message>
    <message>
        <source>New indicators go into the rows marked “new”. Numbers are written with a point, dates as 2015-06-30; a row that is not needed stays empty.</source>
        <translation>Viashiria vipya huandikwa katika mistari yenye neno “mpya”. Nambari huandikwa kwa nukta, tarehe kama 2015-06-30; mstari usiohitajika hubaki tupu.</translation>
    </message>
    <message>
        <source>Write what was reached from the beginning of the year to the end of the period. Where there is no figure choose a state: not_due, missing or not_applicable.</source>
        <translation>Andika kilichofikiwa tangu mwanzo wa mwaka hadi mwisho wa kipindi. Pasipo na takwimu chagua hali: not_due, missing au not_applicable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: name one such as Q1, H1, M01 or Y.</source>
        <translation>&quot;%1&quot; si kipindi: taja kimoja kama Q1, H1, M01 au Y.</translation>
    </message>
    <message>
        <source>%1 has nothing to fill in yet: add its objectives and actions first.</source>
        <translation>%1 bado hauna cha kujaza: kwanza ongeza malengo na shughuli zake.</translation>
    </message>
    <message>
        <source>What was sent was kept by another version of this program and cannot be compared. Send the sheet anew.</source>
        <translation>Kilichotumwa kilihifadhiwa na toleo jingine la programu hii na hakiwezi kulinganishwa. Tuma laha upya.</translation>
    </message>
    <message>
        <source>Row %1 was sent as %2 and now says &quot;%3&quot;: rows were moved, added or taken out. Nothing was taken in; ask for a sheet whose rows stand as they were sent.</source>
        <translation>Mstari wa %1 ulitumwa kama %2 na sasa unasema &quot;%3&quot;: mistari ilihamishwa, kuongezwa au kuondolewa. Hakuna kilichoingizwa; omba laha ambayo mistari yake iko kama ilivyotumwa.</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is not to be changed in this sheet; &quot;%3&quot; was not taken.</source>
        <translation>%1 ilikuwa &quot;%2&quot; na haipaswi kubadilishwa katika laha hii; &quot;%3&quot; haikuchukuliwa.</translation>
    </message>
    <message>
        <source>Row %1 was not in the sheet that was sent, and was not read.</source>
        <translation>Mstari wa %1 haukuwa katika laha iliyotumwa, na haukusomwa.</translation>
    </message>
    <message>
        <source>%1 (%2) is no longer in the register; &quot;%3&quot; was not taken.</source>
        <translation>%1 (%2) haimo tena katika rejista; &quot;%3&quot; haikuchukuliwa.</translation>
    </message>
    <message>
        <source>%1 is no fill-in sheet of this program: its hidden part is missing. Take it in as an ordinary spreadsheet, with Import.</source>
        <translation>%1 si laha ya kujaza ya programu hii: sehemu yake iliyofichwa inakosekana. Iingize kama lahajedwali ya kawaida, kwa Ingiza.</translation>
    </message>
    <message>
        <source>%1 was not sent from this register, or the sending was taken back. Open the register that sent it, or send a new one.</source>
        <translation>%1 haikutumwa kutoka rejista hii, au utumaji wake ulitenduliwa. Fungua rejista iliyoituma, au tuma mpya.</translation>
    </message>
    <message>
        <source>The hidden part of %1 was changed, so it is not certain what was sent. Send a new sheet, or take it in as an ordinary spreadsheet.</source>
        <translation>Sehemu iliyofichwa ya %1 ilibadilishwa, kwa hiyo haijulikani kwa hakika kilichotumwa. Tuma laha mpya, au iingize kama lahajedwali ya kawaida.</translation>
    </message>
    <message>
        <source>Sheet to fill in for %1</source>
        <translation>Laha ya kujaza ya %1</translation>
    </message>
    <message>
        <source>Sheet to report %1 of %2</source>
        <translation>Laha ya kuripoti %1 ya %2</translation>
    </message>
    <message>
        <source>%1 has no sheet that could be read.</source>
        <translation>%1 haina laha inayoweza kusomwa.</translation>
    </message>
    <message>
        <source>The clock of %1 runs ahead: its last save says %2. Have the clock set; nothing is decided by it.</source>
        <translation>Saa ya %1 iko mbele: uhifadhi wake wa mwisho unasema %2. Agiza saa irekebishwe; hakuna kinachoamuliwa kwa saa hiyo.</translation>
    </message>
    <message>
        <source>Receive saves %1 to %2 of %3</source>
        <translation>Pokea uhifadhi %1 hadi %2 wa %3</translation>
    </message>
    <message>
        <source>This package was altered or cut on its way, so nothing of it was read. Ask its sender for it once more.</source>
        <translation>Kifurushi hiki kilibadilishwa au kukatwa njiani, kwa hiyo hakuna chochote chake kilichosomwa. Mwombe mtumaji akitume tena.</translation>
    </message>
    <message>
        <source>This package is larger than %1 MB, so it was not read. Ask its sender for a smaller one.</source>
        <translation>Kifurushi hiki ni kikubwa kuliko MB %1, kwa hiyo hakikusomwa. Mwombe mtumaji kidogo zaidi.</translation>
    </message>
    <message>
        <source>This is not a package of Mandate. Choose a file that ends in .mandatepkg.</source>
        <translation>Hiki si kifurushi cha Mandate. Chagua faili inayoishia na .mandatepkg.</translation>
    </message>
    <message>
        <source>This package is for another office, so it cannot be read here. Pass it on, or ask its sender for the one that is yours.</source>
        <translation>Kifurushi hiki ni cha ofisi nyingine, kwa hiyo hakiwezi kusomwa hapa. Kipeleke kwake, au mwombe mtumaji kilicho chako.</translation>
    </message>
    <message>
        <source>What is to be sent is larger than %1 MB. Send the parts of the office apart.</source>
        <translation>Kinachotakiwa kutumwa ni kikubwa kuliko MB %1. Tuma sehemu za ofisi moja moja.</translation>
    </message>
    <message>
        <source>There is not enough memory for this package. Close other programs.</source>
        <translation>Kumbukumbu ya kompyuta haitoshi kwa kifurushi hiki. Funga programu nyingine.</translation>
    </message>
    <message>
        <source>This package holds more than a register can, so nothing of it was read. Ask its sender about it.</source>
        <translation>Kifurushi hiki kina mengi kuliko rejista inavyoweza kushika, kwa hiyo hakuna chochote chake kilichosomwa. Muulize mtumaji kukihusu.</translation>
    </message>
    <message>
        <source>Line %1 of the package holds something this program does not know, so nothing of the package was taken in. Ask the sender which program wrote it.</source>
        <translation>Mstari wa %1 wa kifurushi una kitu ambacho programu hii haikijui, kwa hiyo hakuna chochote cha kifurushi kilichoingizwa. Muulize mtumaji ni programu gani iliyokiandika.</translation>
    </message>
    <message>
        <source>This package was written by a newer Mandate (format %1; this program knows up to %2). Update this program, then receive it again.</source>
        <translation>Kifurushi hiki kiliandikwa na Mandate mpya zaidi (muundo %1; programu hii inajua hadi %2). Sasisha programu hii, kisha ukipokee tena.</translation>
    </message>
    <message>
        <source>What is in this package does not fit what stands on it, so nothing was taken in. Ask %1 for it once more.</source>
        <translation>Kilichomo katika kifurushi hiki hakilingani na kilichoandikwa juu yake, kwa hiyo hakuna kilichoingizwa. Mwombe %1 akitume tena.</translation>
    </message>
    <message>
        <source>The changes of this package do not add up, so nothing was taken in. Report this as a fault of the program.</source>
        <translation>Mabadiliko ya kifurushi hiki hayakubaliani, kwa hiyo hakuna kilichoingizwa. Ripoti hili kama hitilafu ya programu.</translation>
    </message>
    <message>
        <source>To correct in %1: %2</source>
        <translation>Ya kurekebisha katika %1: %2</translation>
    </message>
    <message>
        <source>Send a package to %1</source>
        <translation>Tuma kifurushi kwa %1</translation>
    </message>
    <message>
        <source>There is no office with the code &quot;%1&quot; in this register.</source>
        <translation>Hakuna ofisi yenye msimbo &quot;%1&quot; katika rejista hii.</translation>
    </message>
    <message>
        <source>This is not an enrolment file, or it was altered. Ask the office for its enrolment file once more.</source>
        <translation>Hii si faili ya usajili, au ilibadilishwa. Iombe ofisi itume tena faili yake ya usajili.</translation>
    </message>
    <message>
        <source>Under which name is this register to be known?</source>
        <translation>Rejista hii itajulikana kwa jina gani?</translation>
    </message>
    <message>
        <source>Introduce this register as %1</source>
        <translation>Tambulisha rejista hii kama %1</translation>
    </message>
    <message>
        <source>The fingerprint of %1 in this file is %2, and that is not what was read to you. Nothing was enrolled: ask the office for its file once more.</source>
        <translation>Utambulisho wa %1 katika faili hii ni %2, na si ule uliosomewa. Hakuna kilichosajiliwa: iombe ofisi itume tena faili yake.</translation>
    </message>
    <message>
        <source>This is the enrolment file of this register itself.</source>
        <translation>Hii ni faili ya usajili ya rejista hii yenyewe.</translation>
    </message>
    <message>
        <source>Enrol the centre %1</source>
        <translation>Sajili kituo kikuu %1</translation>
    </message>
    <message>
        <source>Enrol the office %1</source>
        <translation>Sajili ofisi %1</translation>
    </message>
    <message>
        <source>This package comes from an office that is not enrolled here, so nothing of it was read. Enrol the office first, with its enrolment file.</source>
        <translation>Kifurushi hiki kimetoka kwa ofisi isiyosajiliwa hapa, kwa hiyo hakuna chochote chake kilichosomwa. Kwanza sajili ofisi hiyo kwa faili yake ya usajili.</translation>
    </message>
    <message>
        <source>%1 was revoked (%2), so nothing is taken from it or sent to it. Enrol it anew if it is to work again.</source>
        <translation>Usajili wa %1 ulibatilishwa (%2), kwa hiyo hakuna kinachopokelewa kutoka kwake wala kutumwa kwake. Isajili upya ikiwa itafanya kazi tena.</translation>
    </message>
    <message>
        <source>%1 is not enrolled, so nothing can be closed for it. Enrol it first, with its enrolment file.</source>
        <translation>%1 haijasajiliwa, kwa hiyo hakuna kinachoweza kufungwa kwa ajili yake. Isajili kwanza kwa faili yake ya usajili.</translation>
    </message>
    <message>
        <source>Revoke the office %1</source>
        <translation>Batilisha usajili wa ofisi %1</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is here: it was changed here and the centre has not decided about it yet, or what is here stands in its way.</source>
        <translation>Rekodi &quot;%1&quot; %2 iliachwa kama ilivyo hapa: ilibadilishwa hapa na kituo kikuu bado hakijaamua kuihusu, au kilichopo hapa kinaizuia.</translation>
    </message>
    <message>
        <source>Receive the state of %1</source>
        <translation>Pokea hali ya %1</translation>
    </message>
    <message>
        <source>This package is not signed by the register of %1.</source>
        <translation>Kifurushi hiki hakikusainiwa na rejista ya %1.</translation>
    </message>
    <message>
        <source>This package holds a %1, which is not passed between offices. Nothing was taken in.</source>
        <translation>Kifurushi hiki kina rekodi &quot;%1&quot;, ambayo haipitishwi kati ya ofisi. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>It is older than the last package of %1 that was received here, so nothing of it was needed.</source>
        <translation>Ni cha zamani kuliko kifurushi cha mwisho cha %1 kilichopokelewa hapa, kwa hiyo hakuna chochote chake kilichohitajika.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 si faili.</translation>
    </message>
    <message>
        <source>%1 is not a whole .xlsx or .ods file: it may be cut short or of another kind. Open it in your spreadsheet program and save it again, as .xlsx.</source>
        <translation>%1 si faili kamili ya .xlsx au .ods: huenda imekatwa au ni ya aina nyingine. Ifungue katika programu yako ya lahajedwali na uihifadhi tena, kama .xlsx.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in your spreadsheet program, save it without the password and import that file.</source>
        <translation>%1 inalindwa kwa nenosiri. Ifungue katika programu yako ya lahajedwali, ihifadhi bila nenosiri na uingize faili hiyo.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the kind %2, which is not read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>%1 ni kitabu cha kazi cha aina ya %2, ambayo haisomwi. Kifungue katika programu yako ya lahajedwali na ukihifadhi kama .xlsx.</translation>
    </message>
    <message>
        <source>%1 cannot be read whole: its part %2 is missing, damaged or cut short. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 haisomeki yote: sehemu yake %2 inakosekana, imeharibika au imekatwa. Ifungue katika programu yako ya lahajedwali na uihifadhi tena.</translation>
    </message>
    <message>
        <source>The file holds macros. They were not read and are never run.</source>
        <translation>Faili ina makro. Hazikusomwa na haziendeshwi kamwe.</translation>
    </message>
    <message>
        <source>Cells of the file take their values from other workbooks. Those were not opened: what the cells last showed was read.</source>
        <translation>Seli za faili huchukua thamani zake kutoka vitabu vingine vya kazi. Hivyo havikufunguliwa: kilichosomwa ni kile ambacho seli zilionyesha mara ya mwisho.</translation>
    </message>
    <message>
        <source>Cells of the file ask other programs for their values (DDE). None was asked: what the cells last showed was read. Ask whoever sent it what they are for.</source>
        <translation>Seli za faili huomba thamani zake kutoka programu nyingine (DDE). Hakuna iliyoombwa: kilichosomwa ni kile ambacho seli zilionyesha mara ya mwisho. Muulize aliyeituma ni za nini.</translation>
    </message>
    <message>
        <source>The file fetches data from databases or web pages. Nothing was fetched: what the cells last showed was read.</source>
        <translation>Faili huchukua data kutoka hifadhidata au kurasa za wavuti. Hakuna kilichochukuliwa: kilichosomwa ni kile ambacho seli zilionyesha mara ya mwisho.</translation>
    </message>
    <message>
        <source>Objects are embedded in the file, such as documents, controls or charts. They were not read.</source>
        <translation>Kuna vitu vilivyopachikwa katika faili, kama vile hati, vidhibiti au chati. Havikusomwa.</translation>
    </message>
    <message>
        <source>handed in: what is agreed stands until the agreement is returned</source>
        <translation>umewasilishwa: kilichokubaliwa kinabaki hadi mkataba urejeshwe</translation>
    </message>
    <message>
        <source>“%1” holds a character that nobody sees (%2); type it anew</source>
        <translation>“%1” ina herufi isiyoonekana (%2); iandike upya</translation>
    </message>
    <message>
        <source>This package brings what changed at %1 after its save %2, and this register has it up to save %3. Nothing was taken in; ask %1 for the whole part of this office.</source>
        <translation>Kifurushi hiki kinaleta kilichobadilika kwa %1 baada ya uhifadhi wake %2, na rejista hii inacho hadi uhifadhi %3. Hakuna kilichoingizwa; omba %1 sehemu yote ya ofisi hii.</translation>
    </message>
    <message>
        <source>%1 does not know of what this register received from it last (up to its save %2): its register was taken from a backup. Nothing was taken in; ask %1 for the whole part of this office.</source>
        <translation>%1 haijui kile ambacho rejista hii ilipokea kutoka kwake mara ya mwisho (hadi uhifadhi wake %2): rejista yake ilichukuliwa kutoka nakala rudufu. Hakuna kilichoingizwa; omba %1 sehemu yote ya ofisi hii.</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 kwa niaba ya %2</translation>
    </message>
    <message>
        <source>There is nothing to fill in. %1</source>
        <translation>Hakuna cha kujaza. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation>
            <numerusform>Laha %n ya kujaza</numerusform>
            <numerusform>Laha %n za kujaza</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): &quot;%3&quot; was sent, the register now has &quot;%4&quot;, the sheet says &quot;%5&quot;.</source>
        <translation>%1 (%2): &quot;%3&quot; ilitumwa, rejista sasa ina &quot;%4&quot;, laha inasema &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>Save %1 of %2 names %3 and bears the signature of %4. Ask them why.</source>
        <translation>Uhifadhi %1 wa %2 unamtaja %3 na una saini ya %4. Waulize kwa nini.</translation>
    </message>
    <message>
        <source>The package was taken in, but not looked through for what has to be corrected since. %1</source>
        <translation>Kifurushi kimeingizwa, lakini hakikukaguliwa kuona kinachopaswa kurekebishwa tangu hapo. %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>imeondolewa</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>imeingizwa</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>kama ilivyo</translation>
    </message>
    <message>
        <source>This package was not received here.</source>
        <translation>Kifurushi hiki hakikupokewa hapa.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>limetekelezwa</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>tayari ni sawa</translation>
    </message>
    <message>
        <source>differs, waits for a decision</source>
        <translation>linatofautiana, linasubiri uamuzi</translation>
    </message>
    <message>
        <source>not allowed, kept as a proposal</source>
        <translation>haliruhusiwi, limehifadhiwa kama pendekezo</translation>
    </message>
    <message>
        <source>waits behind an undecided one</source>
        <translation>linasubiri lingine ambalo halijaamuliwa</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>lilishapokewa</translation>
    </message>
    <message>
        <source>left as it is here</source>
        <translation>limeachwa kama lilivyo hapa</translation>
    </message>
    <message>
        <source>The agreement is signed</source>
        <translation>Mkataba umesainiwa</translation>
    </message>
    <message>
        <source>It belongs to another office</source>
        <translation>Ni ya ofisi nyingine</translation>
    </message>
    <message>
        <source>It is not here any more</source>
        <translation>Haipo hapa tena</translation>
    </message>
    <message>
        <source>Possible double</source>
        <translation>Huenda imerudiwa</translation>
    </message>
    <message>
        <source>Others refer to it</source>
        <translation>Nyingine huirejelea</translation>
    </message>
    <message>
        <source>Its cycle or period is closed</source>
        <translation>Mzunguko au kipindi chake kimefungwa</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Imebadilishwa pande zote mbili</translation>
    </message>
    <message>
        <source>%1 could not be read: what was read of it contradicts itself. Ask whoever sent it for another copy.</source>
        <translation>%1 haikuweza kusomwa: kilichosomwa kinajipinga chenyewe. Mwombe aliyeituma nakala nyingine.</translation>
    </message>
    <message>
        <source>This entry is not about &quot;%1&quot;. It is about: %2.</source>
        <translation>Ingizo hili halihusu &quot;%1&quot;. Linahusu: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %3 of its sheet %2 a cell holds more than ten million letters. Shorten it.</source>
        <translation>%1 haisomeki: katika mstari %3 wa laha yake %2 kuna seli yenye herufi zaidi ya milioni kumi. Ifupishe.</translation>
    </message>
    <message>
        <source>%1 is none of the files a workbook comes in: expected .xlsx, .xlsm, .ods, .csv or a folder of .csv files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>%1 si mojawapo ya faili za kitabu cha kazi: ilitarajiwa .xlsx, .xlsm, .ods, .csv au folda ya faili za .csv. Ifungue katika programu yako ya lahajedwali na uihifadhi kama .xlsx.</translation>
    </message>
    <message>
        <source>This package is for another register. Nothing was taken in: open that register, then receive it.</source>
        <translation>Kifurushi hiki ni cha rejista nyingine. Hakuna kilichoingizwa: fungua rejista hiyo, kisha ukipokee.</translation>
    </message>
    <message>
        <source>An indicator has a weight that is none.</source>
        <translation>Kiashiria kina uzito usio sahihi.</translation>
    </message>
    <message>
        <source>%1: its plan is no longer filled in. %2</source>
        <translation>%1: mpango wake haujazwi tena. %2</translation>
    </message>
</context>
<context>
    <name>fill_in</name>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Kama ilivyotumwa</translation>
    </message>
    <message>
        <source>fill-in sheet</source>
        <translation>laha ya kujaza</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Irudi ifikapo</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Imerudi</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Panga kwa &amp;kupanda</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Panga kwa k&amp;ushuka</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>K&amp;isha panga kwa safuwima hii</translation>
    </message>
    <message>
        <source>&amp;No sorting</source>
        <translation>&amp;Bila kupanga</translation>
    </message>
    <message>
        <source>&amp;Group by %1</source>
        <translation>&amp;Weka katika makundi kwa %1</translation>
    </message>
    <message>
        <source>N&amp;o grouping</source>
        <translation>Bila maku&amp;ndi</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Safuwima</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rejesha safuwima</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>&amp;Ficha %1</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Mstari wa kichujio</translation>
    </message>
    <message>
        <source>sum %1 · average %2</source>
        <translation>jumla %1 · wastani %2</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you wrote.</source>
        <translation>Mtu mwingine alibadilisha “%1” ulipokuwa unaandika.</translation>
    </message>
    <message>
        <source>You saw: “%1”</source>
        <translation>Uliona: “%1”</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <translation>Cha mwingine: “%1”</translation>
    </message>
    <message>
        <source>Theirs (%1): “%2”</source>
        <translation>Cha mwingine (%1): “%2”</translation>
    </message>
    <message>
        <source>Yours: “%1”</source>
        <translation>Chako: “%1”</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>The name of the agreement in lists, imports and on paper. No two agreements share one.</source>
        <translation>Jina la mkataba katika orodha, uingizaji na kwenye karatasi. Hakuna mikataba miwili yenye jina moja.</translation>
    </message>
    <message>
        <source>Annual performance agreement, performance contract, compact, executive commitment or individual work plan. All are built alike: objectives, actions, success indicators.</source>
        <translation>Mkataba wa utendaji kazi wa mwaka, mkataba wa utendaji kazi, mapatano, ahadi ya kiongozi au mpango kazi binafsi. Yote imeundwa kwa namna moja: malengo, shughuli, viashiria vya mafanikio.</translation>
    </message>
    <message>
        <source>Who asks for the results: the head of government, a minister, a board, a supervisor.</source>
        <translation>Anayetaka matokeo: mkuu wa serikali, waziri, bodi, msimamizi.</translation>
    </message>
    <message>
        <source>Who promises the results: a ministry, an agency, an office, a person.</source>
        <translation>Anayeahidi matokeo: wizara, taasisi, ofisi, mtu.</translation>
    </message>
    <message>
        <source>How achievements become scores. The rule set gives one for each kind of agreement; another is chosen here only where this agreement differs.</source>
        <translation>Jinsi mafanikio yanavyokuwa alama. Seti ya kanuni hutoa mfumo mmoja kwa kila aina ya mkataba; mwingine huchaguliwa hapa pale tu mkataba huu unapotofautiana.</translation>
    </message>
    <message>
        <source>The words before the first section: between whom, for which year, to what purpose.</source>
        <translation>Maneno yaliyo kabla ya sehemu ya kwanza: kati ya nani na nani, kwa mwaka gani, kwa madhumuni gani.</translation>
    </message>
    <message>
        <source>The state of things the organisation works towards, years ahead.</source>
        <translation>Hali ambayo taasisi inafanyia kazi kuifikia, miaka mingi ijayo.</translation>
    </message>
    <message>
        <source>What the organisation does, for whom, and by which means.</source>
        <translation>Taasisi inafanya nini, kwa ajili ya nani, na kwa njia zipi.</translation>
    </message>
    <message>
        <source>A broad result, said as a result: what will be different, not what will be done.</source>
        <translation>Matokeo mapana, yaliyosemwa kama matokeo: kitakachobadilika, si kitakachofanywa.</translation>
    </message>
    <message>
        <source>How much of the agreement this objective is worth, in percent. All objectives together make 100.</source>
        <translation>Kiasi cha mkataba ambacho lengo hili linawakilisha, kwa asilimia. Malengo yote kwa pamoja hufanya 100.</translation>
    </message>
    <message>
        <source>Imposed on every agreement of this kind by the centre.</source>
        <translation>Limewekwa na serikali kuu katika kila mkataba wa aina hii.</translation>
    </message>
    <message>
        <source>A step that serves the objective above it.</source>
        <translation>Hatua inayotumikia lengo lililo juu yake.</translation>
    </message>
    <message>
        <source>What is measured to tell whether the action succeeded. It carries a unit, a weight and target values.</source>
        <translation>Kinachopimwa ili kujua kama shughuli imefanikiwa. Kina kipimo, uzito na thamani za shabaha.</translation>
    </message>
    <message>
        <source>How much of the agreement this indicator is worth, in percent. The indicators of an objective together make the weight of the objective.</source>
        <translation>Kiasi cha mkataba ambacho kiashiria hiki kinawakilisha, kwa asilimia. Viashiria vya lengo kwa pamoja hufanya uzito wa lengo.</translation>
    </message>
    <message>
        <source>The achievement that earns the full score. The rule set names the level; in many countries it is Excellent, 100 %.</source>
        <translation>Mafanikio yanayopata alama kamili. Seti ya kanuni hutaja kiwango hicho; katika nchi nyingi ni Bora Sana, 100 %.</translation>
    </message>
    <message>
        <source>The achievement that earns the second level.</source>
        <translation>Mafanikio yanayopata kiwango cha pili.</translation>
    </message>
    <message>
        <source>The achievement that earns the middle level.</source>
        <translation>Mafanikio yanayopata kiwango cha kati.</translation>
    </message>
    <message>
        <source>The achievement that earns the fourth level.</source>
        <translation>Mafanikio yanayopata kiwango cha nne.</translation>
    </message>
    <message>
        <source>The least achievement that earns anything. It may be left empty.</source>
        <translation>Mafanikio madogo kabisa yanayopata alama yoyote. Inaweza kuachwa tupu.</translation>
    </message>
    <message>
        <source>The figure, date or state to reach in the year, where the scheme scores against one target.</source>
        <translation>Takwimu, tarehe au hali ya kufikiwa katika mwaka, pale mfumo unapotoa alama kwa shabaha moja.</translation>
    </message>
    <message>
        <source>What was achieved two years ago.</source>
        <translation>Kilichofikiwa miaka miwili iliyopita.</translation>
    </message>
    <message>
        <source>What was achieved last year.</source>
        <translation>Kilichofikiwa mwaka jana.</translation>
    </message>
    <message>
        <source>What is expected next year.</source>
        <translation>Kinachotarajiwa mwaka ujao.</translation>
    </message>
    <message>
        <source>What is expected in two years.</source>
        <translation>Kinachotarajiwa baada ya miaka miwili.</translation>
    </message>
    <message>
        <source>What the indicator speaks of: inputs and activities tell of effort, outputs of what was delivered, outcomes of what changed.</source>
        <translation>Kiashiria kinahusu nini: pembejeo na shughuli huonyesha juhudi, mazao huonyesha kilichotolewa, matokeo huonyesha kilichobadilika.</translation>
    </message>
    <message>
        <source>The terms of the indicator, so exact that two people would count the same.</source>
        <translation>Maana ya maneno ya kiashiria, kwa usahihi kiasi kwamba watu wawili wangehesabu sawa.</translation>
    </message>
    <message>
        <source>How the figure is counted or measured, and by whom.</source>
        <translation>Jinsi takwimu inavyohesabiwa au kupimwa, na nani anafanya hivyo.</translation>
    </message>
    <message>
        <source>The figure cannot pass 100 %, so neither can the target.</source>
        <translation>Takwimu haiwezi kuzidi 100 %, kwa hiyo shabaha pia haiwezi.</translation>
    </message>
    <message>
        <source>The full score where the target is reached, none where it is not.</source>
        <translation>Alama kamili shabaha ikifikiwa, hakuna alama isipofikiwa.</translation>
    </message>
    <message>
        <source>The post that answers for the indicator. Posts stay; people come and go.</source>
        <translation>Wadhifa unaowajibika kwa kiashiria. Nyadhifa hubaki; watu huja na kuondoka.</translation>
    </message>
    <message>
        <source>The other office that has to deliver something before this indicator can be reached.</source>
        <translation>Ofisi nyingine inayopaswa kutoa kitu kabla kiashiria hiki hakijaweza kufikiwa.</translation>
    </message>
    <message>
        <source>What becomes of the indicator if it is not delivered.</source>
        <translation>Kitakachotokea kwa kiashiria kisipotolewa.</translation>
    </message>
    <message>
        <source>Whether the other office knows of it, agreed to it and delivered it.</source>
        <translation>Kama ofisi nyingine inalijua, imelikubali na imelitimiza.</translation>
    </message>
    <message>
        <source>The money the budget sets aside for this.</source>
        <translation>Fedha ambazo bajeti imetenga kwa ajili ya hili.</translation>
    </message>
    <message>
        <source>The money that has arrived.</source>
        <translation>Fedha zilizofika.</translation>
    </message>
    <message>
        <source>The money that was used.</source>
        <translation>Fedha zilizotumika.</translation>
    </message>
    <message>
        <source>National, sector, agency or local. A key result area of one level serves one of the level above.</source>
        <translation>Kitaifa, sekta, taasisi au serikali ya mtaa. Eneo kuu la matokeo la ngazi moja hutumikia moja la ngazi ya juu yake.</translation>
    </message>
    <message>
        <source>An area in which the government wants results, measured by its indicators.</source>
        <translation>Eneo ambalo serikali inataka matokeo, linalopimwa kwa viashiria vyake.</translation>
    </message>
    <message>
        <source>The post that answers for the area.</source>
        <translation>Wadhifa unaowajibika kwa eneo hili.</translation>
    </message>
    <message>
        <source>What is measured to tell how far the key result area has come.</source>
        <translation>Kinachopimwa ili kujua eneo kuu la matokeo limefikia wapi.</translation>
    </message>
    <message>
        <source>The year in which the baseline was measured, as the plan writes it.</source>
        <translation>Mwaka ambao kiwango cha msingi kilipimwa, kama mpango unavyouandika.</translation>
    </message>
    <message>
        <source>The year by which the target is to be reached, as the plan writes it.</source>
        <translation>Mwaka ambao kufikia hapo shabaha inapaswa kufikiwa, kama mpango unavyouandika.</translation>
    </message>
    <message>
        <source>How often the figure is measured.</source>
        <translation>Takwimu hupimwa mara ngapi.</translation>
    </message>
    <message>
        <source>The part of the parent that this child carries, in percent. Where no child is given a share, all carry the same.</source>
        <translation>Sehemu ya la juu ambayo la chini hili linabeba, kwa asilimia. Pale ambapo hakuna la chini lililopewa mgao, yote hubeba sawa.</translation>
    </message>
    <message>
        <source>What the figures count: tonnes, kilometres, percent, a date.</source>
        <translation>Takwimu zinahesabu nini: tani, kilomita, asilimia, tarehe.</translation>
    </message>
    <message>
        <source>Whether the figures are numbers, percentages, money, dates or a plain yes or no. It decides what may be entered.</source>
        <translation>Kama takwimu ni nambari, asilimia, fedha, tarehe au ndiyo na hapana tu. Hii huamua kinachoweza kuingizwa.</translation>
    </message>
    <message>
        <source>Whether more is better, as with harvests, or less is, as with waiting times.</source>
        <translation>Kama kingi ni bora, kama kwa mavuno, au kidogo ni bora, kama kwa muda wa kusubiri.</translation>
    </message>
    <message>
        <source>The figure from which progress is counted.</source>
        <translation>Takwimu ambayo maendeleo huhesabiwa kuanzia hapo.</translation>
    </message>
    <message>
        <source>Where the figure comes from, so that anybody can check it.</source>
        <translation>Takwimu inatoka wapi, ili yeyote aweze kuikagua.</translation>
    </message>
    <message>
        <source>How figures of several periods or units become one: added up, averaged, or the last one taken.</source>
        <translation>Jinsi takwimu za vipindi au vitengo kadhaa zinavyokuwa moja: kujumlishwa, kuchukuliwa wastani, au kuchukuliwa ya mwisho.</translation>
    </message>
    <message>
        <source>Where the text was published, or a word that it is only an illustration.</source>
        <translation>Mahali maandishi yalipochapishwa, au neno kwamba ni kielelezo tu.</translation>
    </message>
    <message>
        <source>The year the agreement is for. It brings the rule set and the dates.</source>
        <translation>Mwaka ambao mkataba ni wake. Huleta seti ya kanuni na tarehe.</translation>
    </message>
    <message>
        <source>What the other office has to deliver, so exact that both would agree whether it was.</source>
        <translation>Kile ambacho ofisi nyingine inapaswa kutoa, kwa usahihi kiasi kwamba pande zote mbili zingekubaliana kama kimetolewa.</translation>
    </message>
    <message>
        <source>Why the indicator cannot be reached without it.</source>
        <translation>Kwa nini kiashiria hakiwezi kufikiwa bila hilo.</translation>
    </message>
    <message>
        <source>How much of it is needed.</source>
        <translation>Kiasi chake kinachohitajika.</translation>
    </message>
    <message>
        <source>The day by which it must be there for the indicator to be reached.</source>
        <translation>Siku ambayo kufikia hapo linapaswa kuwa limetimizwa ili kiashiria kifikiwe.</translation>
    </message>
    <message>
        <source>The name of the plan in lists and imports. No two plans share one.</source>
        <translation>Jina la mpango katika orodha na uingizaji. Hakuna mipango miwili yenye jina moja.</translation>
    </message>
    <message>
        <source>The plan as it is called in print.</source>
        <translation>Mpango kama unavyoitwa kwenye chapisho.</translation>
    </message>
    <message>
        <source>The first day of the plan.</source>
        <translation>Siku ya kwanza ya mpango.</translation>
    </message>
    <message>
        <source>The last day of the plan; its targets are due by then.</source>
        <translation>Siku ya mwisho ya mpango; shabaha zake zinapaswa kufikiwa kufikia hapo.</translation>
    </message>
    <message>
        <source>A broad aim of the plan, under which its key result areas stand.</source>
        <translation>Azma pana ya mpango, ambayo maeneo makuu ya matokeo yako chini yake.</translation>
    </message>
    <message>
        <source>The pillar of the plan under which the area stands. An area that serves another needs none.</source>
        <translation>Nguzo ya mpango ambayo eneo liko chini yake. Eneo linalotumikia jingine halihitaji nguzo.</translation>
    </message>
    <message>
        <source>The figure to be reached at the end of the plan. Those of the years between stand under Figures.</source>
        <translation>Takwimu ya kufikiwa mwishoni mwa mpango. Zile za miaka ya katikati ziko chini ya Takwimu.</translation>
    </message>
    <message>
        <source>What it is called in lists and imports. No two of a kind share one.</source>
        <translation>Kinavyoitwa katika orodha na uingizaji. Hakuna viwili vya aina moja vyenye jina moja.</translation>
    </message>
    <message>
        <source>The name of the cycle in lists and imports: 2014-15.</source>
        <translation>Jina la mzunguko katika orodha na katika kuingiza: 2014-15.</translation>
    </message>
    <message>
        <source>The name of the cycle on pages and on paper.</source>
        <translation>Jina la mzunguko kwenye kurasa na kwenye karatasi.</translation>
    </message>
    <message>
        <source>The first day of the cycle. Reporting periods and deadlines are counted from it.</source>
        <translation>Siku ya kwanza ya mzunguko. Vipindi vya taarifa na tarehe za mwisho huhesabiwa kuanzia hapo.</translation>
    </message>
    <message>
        <source>The last day of the cycle.</source>
        <translation>Siku ya mwisho ya mzunguko.</translation>
    </message>
    <message>
        <source>The government&apos;s rules that the agreements of the cycle follow.</source>
        <translation>Kanuni za serikali ambazo mikataba ya mzunguko inazifuata.</translation>
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
    <name>history</name>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 kwa niaba ya %2</translation>
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
    <name>kpi_target</name>
    <message>
        <source>KPI</source>
        <translation>KKU</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>yearly target of a KPI</source>
        <translation>shabaha ya mwaka ya KKU</translation>
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
    <name>lifecycle</name>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Imewasilishwa</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Umerejeshwa</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Mapitio ya ubora</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Umejadiliwa</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Umehakikiwa</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Umesainiwa</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Unatumika</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Umerekebishwa</translation>
    </message>
    <message>
        <source>Reviewed at mid-year</source>
        <translation>Umepitiwa nusu mwaka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Umefungwa</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Umejitathminiwa</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Umethibitishwa</translation>
    </message>
    <message>
        <source>Externally evaluated</source>
        <translation>Umetathminiwa na wa nje</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Umeidhinishwa</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Umechapishwa</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Umekatiwa rufaa</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ya mwisho</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Umeondolewa</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Haukuwasilishwa</translation>
    </message>
</context>
<context>
    <name>mandate::ActionSet</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fungua &amp;za karibuni</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementHead</name>
    <message>
        <source>%1 %2 · %3 · between %4 and %5</source>
        <translation>%1 %2 · %3 · kati ya %4 na %5</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Kielelezo</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementListModel</name>
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
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Daraja</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementPage</name>
    <message>
        <source>Section 2</source>
        <translation>Sehemu ya 2</translation>
    </message>
    <message>
        <source>Open for reading only. %1</source>
        <translation>Imefunguliwa kwa kusoma tu. %1</translation>
    </message>
    <message>
        <source>Sections of the agreement</source>
        <translation>Sehemu za mkataba</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Jalada</translation>
    </message>
    <message>
        <source>Vision, mission</source>
        <translation>Dira, dhamira</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Mielekeo</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Fafanuzi</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Mahitaji</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajeti</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message>
        <source>No scan was kept with the signing of this agreement.</source>
        <translation>Hakuna skani iliyohifadhiwa pamoja na kusainiwa kwa mkataba huu.</translation>
    </message>
    <message>
        <source>Save the scan as</source>
        <translation>Hifadhi skani kama</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Signed on %1. What was agreed stands until both parties sign an amendment: the officer who keeps the register can help. Achievements can still be entered.</source>
        <translation>Umesainiwa tarehe %1. Yaliyokubaliwa yanabaki hadi wahusika wote wawili wasaini marekebisho: afisa anayetunza rejista anaweza kusaidia. Vilivyofikiwa bado vinaweza kuingizwa.</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementTab</name>
    <message>
        <source>Period and state</source>
        <translation>Kipindi na hali</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Malengo</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Kipindi: %1 hadi %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementsPage</name>
    <message>
        <source>No agreement yet</source>
        <translation>Bado hakuna mkataba</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mikataba</translation>
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
        <source>Sign on &amp;paper…</source>
        <translation>&amp;Saini kwenye karatasi…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>T&amp;oa maoni</translation>
    </message>
    <message>
        <source>Save the s&amp;can of the signed paper…</source>
        <translation>Hifadhi ska&amp;ni ya karatasi iliyosainiwa…</translation>
    </message>
    <message>
        <source>Fold the side pa&amp;nel</source>
        <translation>Kunja &amp;paneli ya pembeni</translation>
    </message>
    <message>
        <source>&amp;New agreement…</source>
        <translation>&amp;Mkataba mpya…</translation>
    </message>
    <message>
        <source>Change &amp;many agreements…</source>
        <translation>&amp;Badilisha mikataba mingi…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Here stand the annual agreements of ministers, agencies and staff, each with its objectives, success indicators and scores. Last year&apos;s comes in from its spreadsheet and is then the start of this year&apos;s; or begin with an empty one.</source>
        <translation>Hapa ipo mikataba ya mwaka ya mawaziri, taasisi na watumishi, kila mmoja ukiwa na malengo, viashiria vya mafanikio na alama zake. Ule wa mwaka jana huingia kutoka lahajedwali yake na kuwa mwanzo wa ule wa mwaka huu; au anza na mkataba mtupu.</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>&amp;Linganisha sambamba</translation>
    </message>
    <message>
        <source>Add like an e&amp;xample…</source>
        <translation>Ongeza kama m&amp;fano…</translation>
    </message>
    <message>
        <source>Choose two agreements to lay side by side, or one to compare with last year&apos;s.</source>
        <translation>Chagua mikataba miwili ya kuweka sambamba, au mmoja wa kulinganisha na ule wa mwaka jana.</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>Kumbukumbu za &amp;ukaguzi</translation>
    </message>
    <message>
        <source>Audit trail of this &amp;item</source>
        <translation>Kumbukumbu za ukaguzi za &amp;kipengele hiki</translation>
    </message>
    <message>
        <source>As it stood &amp;on…</source>
        <translation>Ilivyokuwa &amp;tarehe…</translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation>Laha ya ku&amp;jaza…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>Ha&amp;tua inayofuata…</translation>
    </message>
</context>
<context>
    <name>mandate::ArrangedModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
</context>
<context>
    <name>mandate::AskPanel</name>
    <message>
        <source>Done</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>mandate::AttainmentModel</name>
    <message>
        <source>none due</source>
        <translation>hakuna kinachotakiwa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Mpango hadi sasa</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Mafanikio</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Vilivyofikiwa</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>Visivyoripotiwa</translation>
    </message>
</context>
<context>
    <name>mandate::AttainmentPanel</name>
    <message>
        <source>Each KPI counts by the last year with a target that has ended.</source>
        <translation>Kila KKU huhesabiwa kwa mwaka wa mwisho wenye shabaha ulioisha.</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Mpango hadi sasa</translation>
    </message>
    <message>
        <source>No KPI measures anything of this plan yet.</source>
        <translation>Bado hakuna KKU kinachopima chochote cha mpango huu.</translation>
    </message>
    <message>
        <source>No KPI measures this one.</source>
        <translation>Hakuna KKU kinachopima hili.</translation>
    </message>
</context>
<context>
    <name>mandate::AuditTrailPage</name>
    <message>
        <source>Saves</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Kilichobadilika tangu</translation>
    </message>
    <message>
        <source>Ways to read the audit trail</source>
        <translation>Njia za kusoma kumbukumbu za ukaguzi</translation>
    </message>
    <message>
        <source>As it stood after this &amp;save</source>
        <translation>Ilivyokuwa baada ya &amp;uhifadhi huu</translation>
    </message>
    <message>
        <source>As it stood &amp;on…</source>
        <translation>Ilivyokuwa &amp;tarehe…</translation>
    </message>
    <message>
        <source>Audit trail of a &amp;record…</source>
        <translation>Kumbukumbu za ukaguzi za &amp;rekodi…</translation>
    </message>
    <message>
        <source>&amp;Mark a day…</source>
        <translation>&amp;Weka alama kwenye siku…</translation>
    </message>
    <message>
        <source>Print a &amp;month for the registry…</source>
        <translation>&amp;Chapisha mwezi kwa masjala…</translation>
    </message>
    <message>
        <source>Look up a &amp;head…</source>
        <translation>Tafuta &amp;kichwa…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Kumbukumbu za ukaguzi</translation>
    </message>
    <message>
        <source>This is not in the register any more, or stands on no page of its own.</source>
        <translation>Hii haimo tena katika rejista, au haina ukurasa wake yenyewe.</translation>
    </message>
    <message>
        <source>Whose audit trail do you want to see? An agreement, an item, a KRA or an office goes by its code.</source>
        <translation>Unataka kuona kumbukumbu za ukaguzi za nini? Mkataba, kipengele, EKM au ofisi hutajwa kwa msimbo wake.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>kama %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Mark a day by a name, to ask later what changed since.</source>
        <translation>Ipe siku jina kama alama, ili baadaye uulize kilichobadilika tangu hapo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Committee of May</source>
        <translation>Kamati ya Mei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Weka alama</translation>
    </message>
    <message>
        <source>Type the head of the audit trail as it stands on the paper.</source>
        <translation>Andika kichwa cha kumbukumbu za ukaguzi kama kilivyo kwenye karatasi.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Which month is to be printed for the registry?</source>
        <translation>Mwezi gani uchapishwe kwa masjala?</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hakiki</translation>
    </message>
    <message>
        <source>A marked day needs a name and a day.</source>
        <translation>Siku yenye alama inahitaji jina na siku.</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Weka alama kwenye %1</translation>
    </message>
    <message>
        <source>This is no head: expected one such as %1.</source>
        <translation>Hiki si kichwa: kilitarajiwa kama %1.</translation>
    </message>
    <message>
        <source>This register does not go through %1. It now ends with %2. It was cut or rewritten since, or the paper is of another register: compare with a backup.</source>
        <translation>Rejista hii haipitii %1. Sasa inaishia na %2. Ilikatwa au kuandikwa upya tangu hapo, au karatasi ni ya rejista nyingine: linganisha na nakala rudufu.</translation>
    </message>
    <message>
        <source>This head was save %1 of %2, “%3” by %4. Nothing before it was changed since.</source>
        <translation>Kichwa hiki kilikuwa uhifadhi wa %1 wa %2, “%3” na %4. Hakuna kilichobadilishwa kabla yake tangu hapo.</translation>
    </message>
    <message>
        <source>“%1” is no month: write one such as 2026-05.</source>
        <translation>“%1” si mwezi: andika kama 2026-05.</translation>
    </message>
</context>
<context>
    <name>mandate::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Tengeneza &amp;nakala sasa</translation>
    </message>
    <message>
        <source>&amp;Read back again</source>
        <translation>&amp;Soma tena</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Rejesha…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Hakuna</translation>
    </message>
    <message>
        <source>A backup is made once a day when the register is opened, every half hour in which something was saved, and when it is closed. Each is read back and compared before it counts. Kept are the newest 20, the last of each of 35 days, and the last of each month.</source>
        <translation>Nakala rudufu hutengenezwa mara moja kwa siku rejista inapofunguliwa, kila nusu saa ambayo kitu kilihifadhiwa, na inapofungwa. Kila moja husomwa tena na kulinganishwa kabla ya kukubaliwa. Zinazobakizwa ni 20 za karibuni zaidi, ya mwisho ya kila siku kati ya siku 35, na ya mwisho ya kila mwezi.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Chagua folda ya pili</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Hakuna folda ya pili</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Folda ya pili</translation>
    </message>
    <message>
        <source>Backups lie beside the register only. A second folder, on another disk, saves them where that disk fails.</source>
        <translation>Nakala rudufu ziko kando ya rejista tu. Folda ya pili, katika diski nyingine, huzinusuru diski hiyo inapoharibika.</translation>
    </message>
    <message>
        <source>Also kept in: %1</source>
        <translation>Huhifadhiwa pia katika: %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Nakala rudufu inatengenezwa…</translation>
    </message>
    <message>
        <source>Backed up and read back.</source>
        <translation>Nakala rudufu imetengenezwa na kusomwa tena.</translation>
    </message>
    <message>
        <source>Reading back…</source>
        <translation>Inasomwa tena…</translation>
    </message>
    <message>
        <source>Reading a backup</source>
        <translation>Nakala rudufu inasomwa</translation>
    </message>
    <message>
        <source>It is whole and can be restored.</source>
        <translation>Ni kamili na inaweza kurejeshwa.</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the register? What was saved since is not in it. The register as it is now stays beside it under another name.</source>
        <translation>Je, nakala rudufu ya %1 iwekwe mahali pa rejista? Kilichohifadhiwa baada yake hakimo ndani yake. Rejista kama ilivyo sasa hubaki kando yake kwa jina jingine.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Inarejeshwa…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>Imerejeshwa. Kilichokuwapo kimehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Folda ya pili ya nakala rudufu</translation>
    </message>
</context>
<context>
    <name>mandate::BarTableModel</name>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kundi la rika</translation>
    </message>
</context>
<context>
    <name>mandate::BreakdownPanel</name>
    <message>
        <source>Break down a target</source>
        <translation>Gawanya shabaha</translation>
    </message>
    <message>
        <source>Allocated and unallocated</source>
        <translation>Zilizogawiwa na zisizogawiwa</translation>
    </message>
    <message>
        <source>What the parts report</source>
        <translation>Sehemu zinaripoti nini</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>Mwaka wa shabaha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Funga (Esc)</translation>
    </message>
    <message>
        <source>Add a unit or post…</source>
        <translation>Ongeza kitengo au wadhifa…</translation>
    </message>
    <message>
        <source>Carried by…</source>
        <translation>Inabebwa na…</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gawa sawasawa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>Sehemu za shabaha</translation>
    </message>
    <message>
        <source>Break down %1</source>
        <translation>Gawanya %1</translation>
    </message>
    <message>
        <source>At the end of the plan</source>
        <translation>Mwishoni mwa mpango</translation>
    </message>
    <message>
        <source>The agreement is signed: its target is passed down as it stands.</source>
        <translation>Mkataba umesainiwa: shabaha yake inapelekwa chini kama ilivyo.</translation>
    </message>
    <message>
        <source>Who takes over a part of it?</source>
        <translation>Nani anachukua sehemu yake?</translation>
    </message>
    <message>
        <source>Code or name of an office, post or person</source>
        <translation>Msimbo au jina la ofisi, wadhifa au mtu</translation>
    </message>
    <message>
        <source>Under which success indicator does %1 report it?</source>
        <translation>%1 inairipoti chini ya kiashiria gani cha mafanikio?</translation>
    </message>
    <message>
        <source>Number or title of an indicator</source>
        <translation>Nambari au jina la kiashiria</translation>
    </message>
    <message>
        <source>%1 has a part of it already.</source>
        <translation>%1 tayari ina sehemu yake.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Sehemu ya %1</translation>
    </message>
    <message>
        <source>Spread %1 evenly</source>
        <translation>Gawa %1 sawasawa</translation>
    </message>
    <message>
        <source>Remove a part of %1</source>
        <translation>Ondoa sehemu ya %1</translation>
    </message>
</context>
<context>
    <name>mandate::BulkChangePanel</name>
    <message>
        <source>What will change</source>
        <translation>Kitakachobadilika</translation>
    </message>
    <message>
        <source>&amp;Change them all</source>
        <translation>&amp;Badilisha yote</translation>
    </message>
    <message>
        <source>Change many agreements</source>
        <translation>Badilisha mikataba mingi</translation>
    </message>
    <message>
        <source>Show what will &amp;change</source>
        <translation>&amp;Onyesha kitakachobadilika</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badiliko</translation>
    </message>
    <message>
        <source>Wording of titles</source>
        <translation>Maneno ya majina</translation>
    </message>
    <message>
        <source>A field of indicators</source>
        <translation>Sehemu ya viashiria</translation>
    </message>
    <message>
        <source>A mandatory indicator</source>
        <translation>Kiashiria cha lazima</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ba&amp;diliko</translation>
    </message>
    <message>
        <source>C&amp;ycle</source>
        <translation>&amp;Mzunguko</translation>
    </message>
    <message>
        <source>Only codes &amp;with</source>
        <translation>Misimbo &amp;yenye tu</translation>
    </message>
    <message>
        <source>&amp;Title holds</source>
        <translation>&amp;Jina lina</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>We&amp;ka badala yake</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>&amp;Sehemu</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Thamani</translation>
    </message>
    <message>
        <source>Under the &amp;objective</source>
        <translation>Chini ya &amp;lengo</translation>
    </message>
    <message>
        <source>weight in percent</source>
        <translation>uzito kwa asilimia</translation>
    </message>
    <message>
        <source>Signed agreements are left alone. Nothing is changed before you have seen it.</source>
        <translation>Mikataba iliyosainiwa haiguswi. Hakuna kinachobadilishwa kabla hujakiona.</translation>
    </message>
    <message>
        <source>Say which words the title holds.</source>
        <translation>Sema maneno yaliyomo katika jina.</translation>
    </message>
    <message>
        <source>Say under which objective it is to stand where an agreement does not have it.</source>
        <translation>Sema kikae chini ya lengo gani pale ambapo mkataba hauna kiashiria hicho.</translation>
    </message>
    <message>
        <source>Reading the agreements…</source>
        <translation>Mikataba inasomwa…</translation>
    </message>
    <message>
        <source>Changed. Undo takes it back.</source>
        <translation>Imebadilishwa. Tendua huirudisha.</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Mfumo wa alama</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>M&amp;fumo</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading the agreements</source>
        <translation>Mikataba inasomwa</translation>
    </message>
    <message>
        <source>Agreements read: %1.</source>
        <translation>Mikataba iliyosomwa: %1.</translation>
    </message>
    <message>
        <source>%1 Records that will change: %2. They change as one save, and one undo takes it back.</source>
        <translation>%1 Rekodi zitakazobadilika: %2. Zinabadilika kwa hifadhi moja, na kutendua mara moja huzirudisha.</translation>
    </message>
    <message>
        <source>%1 Nothing would change: no title holds these words, or all of it is so already.</source>
        <translation>%1 Hakuna kitakachobadilika: hakuna jina lenye maneno haya, au yote tayari yako hivyo.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeEdits</name>
    <message>
        <source>New plan %1</source>
        <translation>Mpango mpya %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Mpango mpya</translation>
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
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tarehe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Ongeza mpango</translation>
    </message>
    <message>
        <source>New pillar %1</source>
        <translation>Nguzo mpya %1</translation>
    </message>
    <message>
        <source>New pillar</source>
        <translation>Nguzo mpya</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Add the pillar</source>
        <translation>Ongeza nguzo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Mgao wa %1 (%)</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>New KRA that serves %1</source>
        <translation>EKM jipya linalotumikia %1</translation>
    </message>
    <message>
        <source>New KRA</source>
        <translation>EKM jipya</translation>
    </message>
    <message>
        <source>New KRA under %1</source>
        <translation>EKM jipya chini ya %1</translation>
    </message>
    <message>
        <source>Add the KRA</source>
        <translation>Ongeza EKM</translation>
    </message>
    <message>
        <source>New KRA %1</source>
        <translation>EKM jipya %1</translation>
    </message>
    <message>
        <source>New KPI %1</source>
        <translation>KKU kipya %1</translation>
    </message>
    <message>
        <source>New KPI of %1</source>
        <translation>KKU kipya cha %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>t, %, days …</source>
        <translation>t, %, siku …</translation>
    </message>
    <message>
        <source>Add the KPI</source>
        <translation>Ongeza KKU</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Undo brings it back.</source>
        <translation>%1 imeondolewa. Tendua huirudisha.</translation>
    </message>
    <message>
        <source>What does %1 serve?</source>
        <translation>%1 inatumikia nini?</translation>
    </message>
    <message>
        <source>Code or title of a KRA</source>
        <translation>Msimbo au jina la EKM</translation>
    </message>
    <message>
        <source>Code or title of a KRA, or of an objective of another agreement</source>
        <translation>Msimbo au jina la EKM, au la lengo la mkataba mwingine</translation>
    </message>
    <message>
        <source>%1 is to serve %2</source>
        <translation>%1 itatumikia %2</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Oanisha</translation>
    </message>
    <message>
        <source>What %1 carries of %2</source>
        <translation>Mchango wa %1 katika %2</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>Badilisha mgao</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Mgao (%)</translation>
    </message>
    <message>
        <source>equal, where left empty</source>
        <translation>sawa, pakiachwa tupu</translation>
    </message>
    <message>
        <source>%1 serves %2 no more. Undo brings it back.</source>
        <translation>%1 haitumikii tena %2. Tendua huirudisha.</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 chini ya %2</translation>
    </message>
    <message>
        <source>It has been withdrawn since you saw it.</source>
        <translation>Imeondolewa tangu ulipoiona.</translation>
    </message>
    <message>
        <source>%1 stands under %2 now.</source>
        <translation>%1 sasa iko chini ya %2.</translation>
    </message>
    <message>
        <source>What is %1 to serve instead of %2?</source>
        <translation>%1 itumikie nini badala ya %2?</translation>
    </message>
    <message>
        <source>%1 serves %2 now, and %3 no more. Undo moves it back.</source>
        <translation>%1 sasa inatumikia %2, na haitumikii tena %3. Tendua huirudisha.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeFilterBar</name>
    <message>
        <source>National</source>
        <translation>Kitaifa</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sekta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Taasisi</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Serikali ya mtaa</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Malengo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Ngazi zote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Katika hali yoyote</translation>
    </message>
    <message>
        <source>Find by code or title</source>
        <translation>Tafuta kwa msimbo au jina</translation>
    </message>
    <message>
        <source>Owner: an office, a post or a person</source>
        <translation>Mwenye dhamana: ofisi, wadhifa au mtu</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Mwenye dhamana yeyote</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeFiltering</name>
    <message>
        <source>Looking through the cascade…</source>
        <translation>Mtiririko unatafutwa…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n matches; more words find fewer.</source>
        <translation>
            <numerusform>Kimoja cha kwanza kilicholingana (%n); maneno zaidi hupata vichache zaidi.</numerusform>
            <numerusform>Vilivyolingana %n vya kwanza; maneno zaidi hupata vichache zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cascade has these words, level, owner and state.</source>
        <translation>Hakuna chochote katika mtiririko chenye maneno, ngazi, mwenye dhamana na hali hizi.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeModel</name>
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
        <source>Weight, share</source>
        <translation>Uzito, mgao</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePage</name>
    <message>
        <source>Cascade</source>
        <translation>Mtiririko</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Bado hakuna mpango</translation>
    </message>
    <message>
        <source>&amp;Find in the cascade</source>
        <translation>&amp;Tafuta katika mtiririko</translation>
    </message>
    <message>
        <source>New key &amp;result area…</source>
        <translation>&amp;Eneo kuu jipya la matokeo…</translation>
    </message>
    <message>
        <source>New &amp;KPI…</source>
        <translation>&amp;KKU kipya…</translation>
    </message>
    <message>
        <source>New &amp;pillar…</source>
        <translation>&amp;Nguzo mpya…</translation>
    </message>
    <message>
        <source>New p&amp;lan…</source>
        <translation>&amp;Mpango mpya…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;Align to…</source>
        <translation>&amp;Oanisha na…</translation>
    </message>
    <message>
        <source>&amp;Break down the target…</source>
        <translation>&amp;Gawanya shabaha…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Ondo&amp;a</translation>
    </message>
    <message>
        <source>Ways to see the cascade</source>
        <translation>Njia za kuona mtiririko</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Mti</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chati</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Mapengo</translation>
    </message>
    <message>
        <source>Print preview of the &amp;chart…</source>
        <translation>Hakiki &amp;chati kabla ya kuchapisha…</translation>
    </message>
    <message>
        <source>Save the chart as P&amp;DF…</source>
        <translation>Hifadhi chati kama P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>Hifadhi chati kama &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>Ham&amp;isha kwenda…</translation>
    </message>
    <message>
        <source>Here a government&apos;s goals stand as a tree: plan, pillars, key result areas, the agreements that serve them, down to each person&apos;s work plan. A plan is written here, or comes in with its key result areas from a spreadsheet.</source>
        <translation>Hapa malengo ya serikali yamepangwa kama mti: mpango, nguzo, maeneo makuu ya matokeo, mikataba inayoyatumikia, hadi mpango kazi wa kila mtu. Mpango huandikwa hapa, au huingia pamoja na maeneo yake makuu ya matokeo kutoka lahajedwali.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePanel</name>
    <message>
        <source>About the chosen row</source>
        <translation>Kuhusu mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>Open its agreement</source>
        <translation>Fungua mkataba wake</translation>
    </message>
    <message>
        <source>Kind of the chosen row</source>
        <translation>Aina ya mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Mahali inapotumika</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Maelezo ya mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Mwenye dhamana: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Uzito: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Mgao: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Shabaha: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Alama: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Hali: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeStandings</name>
    <message>
        <source>target %1</source>
        <translation>shabaha %1</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeTab</name>
    <message>
        <source>Cascade</source>
        <translation>Mtiririko</translation>
    </message>
    <message>
        <source>Where the chosen row stands</source>
        <translation>Mahali ulipo mstari uliochaguliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are open; what is below them opens as you go on.</source>
        <translation>
            <numerusform>Mstari %n umefunguliwa; ulio chini yake hufunguka unapoendelea.</numerusform>
            <numerusform>Mistari %n imefunguliwa; iliyo chini yake hufunguka unapoendelea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>Mstari %n umechaguliwa</numerusform>
            <numerusform>Mistari %n imechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>It hangs nowhere in the cascade: it serves nothing that stands there.</source>
        <translation>Haijashikamana popote katika mtiririko: haitumikii chochote kilichomo humo.</translation>
    </message>
    <message>
        <source>No office, post or person is called “%1”. Choose one from the list.</source>
        <translation>Hakuna ofisi, wadhifa wala mtu anayeitwa “%1”. Chagua kutoka kwenye orodha.</translation>
    </message>
</context>
<context>
    <name>mandate::ChartCard</name>
    <message>
        <source>Being counted…</source>
        <translation>Inahesabiwa…</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Onyesha kama &amp;jedwali</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Nakili kama &amp;picha</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Nakili kama jedwali</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Hifadhi…</translation>
    </message>
    <message>
        <source>P&amp;rint preview…</source>
        <translation>Ha&amp;kiki kabla ya kuchapisha…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chati: %1</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Bado hakuna cha kuhesabu.</translation>
    </message>
    <message>
        <source>Not counted, as it was cancelled. Choose it again at its title to count it.</source>
        <translation>Haijahesabiwa, kwa kuwa ilighairiwa. Ichague tena kwenye kichwa chake ili kuihesabu.</translation>
    </message>
</context>
<context>
    <name>mandate::ChartRowsModel</name>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Ya nani</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>mandate::ChartTab</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n zaidi chini</numerusform>
            <numerusform>%n zaidi chini</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Inachorwa kutoka</translation>
    </message>
    <message>
        <source>The chosen row down</source>
        <translation>Mstari uliochaguliwa kwenda chini</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Mipango yote</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Ngazi</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Hakiki kabla ya kuchapisha…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Hifadhi kama SVG…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Inachora…</translation>
    </message>
    <message>
        <source>The chart stops at %1 boxes. Choose a row further down, or fewer levels.</source>
        <translation>Chati inaishia kwenye visanduku %1. Chagua mstari ulio chini zaidi, au ngazi chache zaidi.</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Mtiririko</translation>
    </message>
    <message>
        <source>Cascade: %1  %2</source>
        <translation>Mtiririko: %1  %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Hati za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Hifadhi kama SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Picha za SVG (*.svg)</translation>
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
    <name>mandate::ChoiceField</name>
    <message>
        <source>Choices</source>
        <translation>Chaguo zilizopo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Haiwezi kubadilishwa</translation>
    </message>
</context>
<context>
    <name>mandate::ClosedCycles</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (imefungwa)</translation>
    </message>
</context>
<context>
    <name>mandate::ClosingPanel</name>
    <message>
        <source>Closed cycles and periods</source>
        <translation>Mizunguko na vipindi vilivyofungwa</translation>
    </message>
    <message>
        <source>Close and reopen</source>
        <translation>Funga na fungua tena</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Funga…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Fungua tena…</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Thibitisha</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Kataa</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Maliza</translation>
    </message>
    <message>
        <source>What is closed changes no more: its agreements, or the reports of a period. Reopening needs two persons: one asks for it, another manager or administrator confirms it.</source>
        <translation>Kilichofungwa hakibadiliki tena: mikataba yake, au ripoti za kipindi. Kufungua tena kunahitaji watu wawili: mmoja huomba, na meneja mwingine au msimamizi mwingine wa rejista huthibitisha.</translation>
    </message>
    <message>
        <source>What is closed changes no more: its agreements, or the reports of a period. Nobody signs in to this register, so you reopen it alone, with a reason that the audit trail keeps.</source>
        <translation>Kilichofungwa hakibadiliki tena: mikataba yake, au ripoti za kipindi. Hakuna anayeingia kwa jina katika rejista hii, kwa hiyo unafungua tena peke yako, kwa sababu ambayo kumbukumbu za ukaguzi huihifadhi.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Funga %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fu&amp;nga</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Fungua tena %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>such as 2015-06-30; empty for no limit</source>
        <translation>kama 2015-06-30; tupu ikiwa hakuna kikomo</translation>
    </message>
    <message>
        <source>&amp;Ask to reopen</source>
        <translation>&amp;Omba kufungua tena</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Fungua tena</translation>
    </message>
    <message>
        <source>Say why; the audit trail keeps it.</source>
        <translation>Sema kwa nini; kumbukumbu za ukaguzi huihifadhi sababu.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 imefungwa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; type one such as 2015-06-30.</source>
        <translation>&quot;%1&quot; si tarehe; andika moja kama 2015-06-30.</translation>
    </message>
    <message>
        <source>Asked: it is reopened when another manager or administrator confirms it.</source>
        <translation>Imeombwa: itafunguliwa tena meneja mwingine au msimamizi mwingine wa rejista atakapothibitisha.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 iko wazi tena.</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Kufungua tena %1</translation>
    </message>
    <message>
        <source>%1 stays closed.</source>
        <translation>%1 inabaki imefungwa.</translation>
    </message>
    <message>
        <source>Another line is chosen by now. Choose %1 again.</source>
        <translation>Mstari mwingine umechaguliwa sasa. Chagua %1 tena.</translation>
    </message>
</context>
<context>
    <name>mandate::ClosingsModel</name>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Reopening of %1 until %2</source>
        <translation>Kufungua tena %1 hadi %2</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Kufungua tena %1</translation>
    </message>
    <message>
        <source>Cycle or period</source>
        <translation>Mzunguko au kipindi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
</context>
<context>
    <name>mandate::ColumnHeader</name>
    <message>
        <source>&gt; &lt; &gt;= &lt;= compare, 5..10 is from 5 to 10, “empty” finds empty cells, ! turns it round, = finds the whole text; anything else is to be contained.</source>
        <translation>&gt; &lt; &gt;= &lt;= hulinganisha, 5..10 ni kuanzia 5 hadi 10, “tupu” hupata seli tupu, ! hugeuza kinyume, = hupata maandishi yote kamili; kingine chochote hutafutwa ndani ya maandishi.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Chuja kwa %1</translation>
    </message>
</context>
<context>
    <name>mandate::ColumnsModel</name>
    <message>
        <source>not read</source>
        <translation>haikusomwa</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Haikutambuliwa</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Haikusomwa: %1</translation>
    </message>
    <message>
        <source>From the mapping</source>
        <translation>Kutoka kwenye ulinganisho</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Hakika: %1</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Yaelekea: %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Kisio: %1</translation>
    </message>
    <message>
        <source>as the mapping says</source>
        <translation>kama ulinganisho unavyosema</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Safuwima ya faili</translation>
    </message>
    <message>
        <source>Holds, for example</source>
        <translation>Ina, kwa mfano</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Inasomwa kama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
</context>
<context>
    <name>mandate::CommandPalette</name>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>KRA</source>
        <translation>EKM</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KKU</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Find an action, a code, a title or a person</source>
        <translation>Tafuta kitendo, msimbo, jina au mtu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vilivyopatikana</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Records are found once the register is read for searching.</source>
        <translation>Rekodi hupatikana rejista ikishasomwa kwa ajili ya kutafuta.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a part of the code, title or name.</source>
        <translation>Hakuna kinachoitwa hivyo. Jaribu sehemu ya msimbo au jina.</translation>
    </message>
</context>
<context>
    <name>mandate::CommentsPanel</name>
    <message>
        <source>somebody</source>
        <translation>mtu fulani</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only on this &amp;item</source>
        <translation>&amp;Kwenye kipengele hiki tu</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Maoni</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Jibu</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Hitimisha</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Maoni mapya</translation>
    </message>
    <message>
        <source>Write a comment. Comments are never printed.</source>
        <translation>Andika maoni. Maoni hayachapishwi kamwe.</translation>
    </message>
    <message>
        <source>Whole agreement</source>
        <translation>Mkataba wote</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>yamehitimishwa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>yako wazi</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Yamehitimishwa.</translation>
    </message>
    <message>
        <source>%1 (%2)
%3
%4</source>
        <translation>%1 (%2)
%3
%4</translation>
    </message>
    <message>
        <source>On the whole agreement</source>
        <translation>Kuhusu mkataba wote</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Kuhusu %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write what you remark.</source>
        <translation>Bado hakuna cha kuhifadhi: andika maoni yako.</translation>
    </message>
</context>
<context>
    <name>mandate::CompareTab</name>
    <message>
        <source>Differences</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Linganisha na</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Linganisha na</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Yote mawili yanasema sawa.</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>Mistari inayotofautiana: %1</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>&amp;Tofauti tu</translation>
    </message>
    <message>
        <source>What the comparison found</source>
        <translation>Kilichopatikana katika ulinganisho</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>Tofauti iliyo&amp;pita</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iliyopita</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Tofauti inayo&amp;fuata</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>No earlier agreement of this party is kept here. Choose another.</source>
        <translation>Hakuna mkataba wa awali wa mhusika huyu uliohifadhiwa hapa. Chagua mwingine.</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Tofauti %1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>mandate::CopyListModel</name>
    <message>
        <source>read back when made</source>
        <translation>ilisomwa tena ilipotengenezwa</translation>
    </message>
    <message>
        <source>read back just now</source>
        <translation>imesomwa tena sasa hivi</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ilitengenezwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Ilithibitishwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
</context>
<context>
    <name>mandate::CorrectionPanel</name>
    <message>
        <source>Which points are shown</source>
        <translation>Mambo gani yanaonyeshwa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation>Lazima yarekebishwe</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Yaangaliwe</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Kwa taarifa</translation>
    </message>
    <message>
        <source>&amp;Next point to correct</source>
        <translation>Jambo la &amp;kurekebisha linalofuata</translation>
    </message>
    <message>
        <source>&amp;Previous point to correct</source>
        <translation>Jambo la kurekebisha lililo&amp;tangulia</translation>
    </message>
    <message>
        <source>%1 must be corrected</source>
        <translation>%1 lazima yarekebishwe</translation>
    </message>
</context>
<context>
    <name>mandate::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>The cycle that the pages show</source>
        <translation>Mzunguko ambao kurasa zinaonyesha</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Mizunguko yote</translation>
    </message>
</context>
<context>
    <name>mandate::CyclePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Mzunguko mpya</translation>
    </message>
    <message>
        <source>Edit the cycle %1</source>
        <translation>Hariri mzunguko %1</translation>
    </message>
    <message>
        <source>&amp;Make the cycle</source>
        <translation>&amp;Tengeneza mzunguko</translation>
    </message>
    <message>
        <source>&amp;Save the cycle</source>
        <translation>&amp;Hifadhi mzunguko</translation>
    </message>
    <message>
        <source>New cycle %1</source>
        <translation>Mzunguko mpya %1</translation>
    </message>
    <message>
        <source>Saved: the pages show the cycle %1.</source>
        <translation>Imehifadhiwa: kurasa zinaonyesha mzunguko %1.</translation>
    </message>
</context>
<context>
    <name>mandate::Dashboard</name>
    <message>
        <source>The chart was not read, as it was cancelled.</source>
        <translation>Chati haikusomwa, kwa kuwa ilighairiwa.</translation>
    </message>
</context>
<context>
    <name>mandate::DifferencesModel</name>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
</context>
<context>
    <name>mandate::DifferencesPage</name>
    <message>
        <source>Differing entries</source>
        <translation>Maingizo yanayotofautiana</translation>
    </message>
    <message>
        <source>Which entry this is</source>
        <translation>Hili ni ingizo gani</translation>
    </message>
    <message>
        <source>&amp;Take theirs…</source>
        <translation>&amp;Chukua chao…</translation>
    </message>
    <message>
        <source>&amp;Keep ours…</source>
        <translation>&amp;Bakiza chetu…</translation>
    </message>
    <message>
        <source>Write a t&amp;hird value…</source>
        <translation>Andika thamani ya &amp;tatu…</translation>
    </message>
    <message>
        <source>&amp;Send back with a question…</source>
        <translation>&amp;Rudisha pamoja na swali…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Fungua tena…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Hakuna kinachotofautiana</translation>
    </message>
    <message>
        <source>When an office that works offline sends its package, its changes are worked in. Where an entry was changed on both sides, both values are kept and wait here, side by side, until you decide. Packages are received under Returns.</source>
        <translation>Ofisi inayofanya kazi bila mtandao inapotuma kifurushi chake, mabadiliko yake huingizwa. Pale ingizo lilipobadilishwa pande zote mbili, thamani zote mbili huhifadhiwa na kusubiri hapa, sambamba, hadi uamue. Vifurushi hupokelewa chini ya Marejesho.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n la kuamua</numerusform>
            <numerusform>%n ya kuamua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s) old</source>
        <translation>
            <numerusform>la zamani zaidi lina siku %n</numerusform>
            <numerusform>la zamani zaidi lina siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what each side says.</source>
        <translation>Chagua ingizo ili kuona kila upande unasema nini.</translation>
    </message>
    <message>
        <source>Choose one entry or several first.</source>
        <translation>Kwanza chagua ingizo moja au zaidi.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message numerus="yes">
        <source>Keep ours for %n entry(ies)</source>
        <translation>
            <numerusform>Bakiza chetu kwa ingizo %n</numerusform>
            <numerusform>Bakiza chetu kwa maingizo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs for %n entry(ies)</source>
        <translation>
            <numerusform>Chukua chao kwa ingizo %n</numerusform>
            <numerusform>Chukua chao kwa maingizo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n entry(ies) back</source>
        <translation>
            <numerusform>Rudisha ingizo %n</numerusform>
            <numerusform>Rudisha maingizo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n entry(ies)</source>
        <translation>
            <numerusform>Fungua tena ingizo %n</numerusform>
            <numerusform>Fungua tena maingizo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Amua</translation>
    </message>
    <message>
        <source>A decision needs a reason: it goes to the office and stays in the audit trail.</source>
        <translation>Uamuzi unahitaji sababu: huenda kwa ofisi na kubaki katika kumbukumbu za ukaguzi.</translation>
    </message>
    <message>
        <source>Decide about differing entries</source>
        <translation>Amua kuhusu maingizo yanayotofautiana</translation>
    </message>
    <message>
        <source>Decided. The office learns it with the next package.</source>
        <translation>Imeamuliwa. Ofisi itajulishwa kwa kifurushi kijacho.</translation>
    </message>
    <message>
        <source>Choose all &amp;like this one</source>
        <translation>&amp;Chagua yote yanayofanana</translation>
    </message>
    <message>
        <source>These entries are about different fields. Choose such as are about the same, or one alone.</source>
        <translation>Maingizo haya yanahusu sehemu tofauti. Chagua yanayohusu sehemu ileile, au moja peke yake.</translation>
    </message>
    <message>
        <source>This is not in the register any more, so it can only be kept as it is here.</source>
        <translation>Hii haimo tena katika rejista, kwa hiyo inaweza tu kuachwa kama ilivyo hapa.</translation>
    </message>
</context>
<context>
    <name>mandate::EntriesModel</name>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mtumaji</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na nani</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
</context>
<context>
    <name>mandate::EntrustedModel</name>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Aliyependekeza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
</context>
<context>
    <name>mandate::ExplanationSheet</name>
    <message>
        <source>Who entered and verified it</source>
        <translation>Aliyeiingiza na aliyeithibitisha</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Hii imekokotolewaje?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Hatua kwa hatua</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Ukadiriaji</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>&amp;Hakiki kabla ya kuchapisha…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>H&amp;ifadhi kama PDF…</translation>
    </message>
</context>
<context>
    <name>mandate::ExportPart</name>
    <message>
        <source>Sheets to export</source>
        <translation>Laha za kutoa</translation>
    </message>
    <message>
        <source>E&amp;xport to a workbook…</source>
        <translation>Toa k&amp;wenye kitabu cha kazi…</translation>
    </message>
    <message>
        <source>Export to CSV fi&amp;les…</source>
        <translation>Toa kwenye faili &amp;za CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Toa</translation>
    </message>
    <message>
        <source>These sheets, with every record of the register. What is exported can be changed in a spreadsheet and imported again.</source>
        <translation>Laha hizi, pamoja na kila rekodi ya rejista. Kinachotolewa kinaweza kubadilishwa katika lahajedwali na kuingizwa tena.</translation>
    </message>
    <message>
        <source>Export to a workbook</source>
        <translation>Toa kwenye kitabu cha kazi</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Toa kwenye folda mpya</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Vitabu vya kazi (*.xlsx)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Folda (*)</translation>
    </message>
    <message>
        <source>Choose at least one sheet.</source>
        <translation>Chagua angalau laha moja.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Inatolewa…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Imetolewa kwenda %1.</translation>
    </message>
</context>
<context>
    <name>mandate::FaultsModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, mstari %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Seli</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kosa lililopo</translation>
    </message>
</context>
<context>
    <name>mandate::FiguresPanel</name>
    <message>
        <source>Targets and figures by year</source>
        <translation>Shabaha na takwimu kwa mwaka</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Mpango dhidi ya hali halisi</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Mpango hadi sasa</translation>
    </message>
    <message>
        <source>Target of %1 in %2</source>
        <translation>Shabaha ya %1 katika %2</translation>
    </message>
    <message>
        <source>Figure of %1 for %2</source>
        <translation>Takwimu ya %1 kwa %2</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Nakili kama &amp;picha</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>&amp;Hakiki kabla ya kuchapisha…</translation>
    </message>
</context>
<context>
    <name>mandate::FillInPanel</name>
    <message>
        <source>the plan: objectives, indicators, weights and targets</source>
        <translation>mpango: malengo, viashiria, uzito na shabaha</translation>
    </message>
    <message>
        <source>what was reached by the end of %1</source>
        <translation>kilichofikiwa kufikia mwisho wa %1</translation>
    </message>
    <message>
        <source>What is to be filled in for %1 without the program?</source>
        <translation>Ni nini kijazwe kwa %1 bila programu?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Make the sheet…</source>
        <translation>Tengeneza laha…</translation>
    </message>
    <message>
        <source>Sheet to fill in</source>
        <translation>Laha ya kujaza</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Vitabu vya kazi vya Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1. When it comes back, drop it onto this window: what was filled in is shown before it is taken in.</source>
        <translation>Imehifadhiwa kama %1. Itakaporudi, idondoshe kwenye dirisha hili: kilichojazwa huonyeshwa kabla ya kuingizwa.</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Irudi ifikapo</translation>
    </message>
    <message>
        <source>a day, or empty</source>
        <translation>siku, au tupu</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Na nani</translation>
    </message>
    <message>
        <source>each institution, for its agreement</source>
        <translation>kila taasisi, kwa mkataba wake</translation>
    </message>
    <message>
        <source>each employee, for the individual work plan</source>
        <translation>kila mfanyakazi, kwa mpango kazi wake binafsi</translation>
    </message>
    <message>
        <source>What is to be filled in without the program?</source>
        <translation>Ni nini kijazwe bila programu?</translation>
    </message>
    <message>
        <source>Make the sheets in a folder…</source>
        <translation>Tengeneza laha katika folda…</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folda ya laha</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Laha zinatengenezwa</translation>
    </message>
    <message numerus="yes">
        <source>Made %n sheet(s) in %1.</source>
        <translation>
            <numerusform>Laha %n imetengenezwa katika %1.</numerusform>
            <numerusform>Laha %n zimetengenezwa katika %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FillInsModel</name>
    <message>
        <source>Came back %1</source>
        <translation>Imerudi %1</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Haijarudi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Imechelewa siku %n</numerusform>
            <numerusform>Imechelewa siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Anayejaza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Irudi ifikapo</translation>
    </message>
</context>
<context>
    <name>mandate::FillInsPart</name>
    <message>
        <source>Sheets that were sent</source>
        <translation>Laha zilizotumwa</translation>
    </message>
    <message>
        <source>Make s&amp;heets for all…</source>
        <translation>&amp;Tengeneza laha kwa wote…</translation>
    </message>
    <message>
        <source>Offices without the program</source>
        <translation>Ofisi zisizo na programu</translation>
    </message>
    <message>
        <source>Each gets a spreadsheet in which only what is asked for can be filled in. When it comes back, drop it here: what was filled in is shown before it is taken in.</source>
        <translation>Kila moja hupata lahajedwali ambamo kinachoombwa pekee ndicho kinachoweza kujazwa. Ikirudi, idondoshe hapa: kilichojazwa huonyeshwa kabla ya kuingizwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) should be back already.</source>
        <translation>
            <numerusform>Laha %n ilipaswa kuwa imerudi tayari.</numerusform>
            <numerusform>Laha %n zilipaswa kuwa zimerudi tayari.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FinderPanel</name>
    <message>
        <source>Nothing of this code or title.</source>
        <translation>Hakuna chochote chenye msimbo au jina hili.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
</context>
<context>
    <name>mandate::GapsModel</name>
    <message>
        <source>Gap</source>
        <translation>Pengo</translation>
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
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
</context>
<context>
    <name>mandate::GapsTab</name>
    <message>
        <source>Gaps of the cascade</source>
        <translation>Mapengo ya mtiririko</translation>
    </message>
    <message>
        <source>Gaps in short</source>
        <translation>Mapengo kwa ufupi</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <translation>Mapengo yanatafutwa…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The cascade holds together: every KRA is served and measured, and every objective serves something.</source>
        <translation>Mtiririko umekamilika: kila EKM linatumikiwa na kupimwa, na kila lengo linatumikia kitu.</translation>
    </message>
</context>
<context>
    <name>mandate::GridEdits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Kata %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells from %1</source>
        <translation>
            <numerusform>Kata seli %n kuanzia %1</numerusform>
            <numerusform>Kata seli %n kuanzia %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells from %1</source>
        <translation>
            <numerusform>Futa seli %n kuanzia %1</numerusform>
            <numerusform>Futa seli %n kuanzia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy down to %1</source>
        <translation>Nakili chini hadi %1</translation>
    </message>
    <message>
        <source>Copy right to %1</source>
        <translation>Nakili kulia hadi %1</translation>
    </message>
    <message>
        <source>Paste at %1</source>
        <translation>Bandika katika %1</translation>
    </message>
    <message numerus="yes">
        <source>%n columns run past the last one of the grid and were left out.</source>
        <translation>
            <numerusform>Safuwima %n imepita ya mwisho ya gridi na imeachwa nje.</numerusform>
            <numerusform>Safuwima %n zimepita ya mwisho ya gridi na zimeachwa nje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the block run past %1.</source>
        <translation>
            <numerusform>Mstari %n wa kilichonakiliwa umepita %1.</numerusform>
            <numerusform>Mistari %n ya kilichonakiliwa imepita %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They were left out.</source>
        <translation>%1 Imeachwa nje.</translation>
    </message>
    <message>
        <source>%1 Add as many success indicators for them?</source>
        <translation>%1 Je, viashiria vya mafanikio vya idadi hiyo hiyo viongezwe kwa ajili yake?</translation>
    </message>
    <message numerus="yes">
        <source>Add %n success indicators</source>
        <translation>
            <numerusform>Ongeza kiashiria %n cha mafanikio</numerusform>
            <numerusform>Ongeza viashiria %n vya mafanikio</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste only what fits</source>
        <translation>Bandika kinachotosha tu</translation>
    </message>
    <message numerus="yes">
        <source>Paste at %1 with %n new success indicators</source>
        <translation>
            <numerusform>Bandika katika %1 pamoja na kiashiria kipya %n cha mafanikio</numerusform>
            <numerusform>Bandika katika %1 pamoja na viashiria vipya %n vya mafanikio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells were not taken.</source>
        <translation>
            <numerusform>Seli nyingine %n haikuchukuliwa.</numerusform>
            <numerusform>Seli nyingine %n hazikuchukuliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Hakuna maandishi ya kubandika kwenye ubao wa kunakili.</translation>
    </message>
</context>
<context>
    <name>mandate::HeadBar</name>
    <message>
        <source>Shown</source>
        <translation>Kinachoonyeshwa</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Rudi kwa %1</translation>
    </message>
</context>
<context>
    <name>mandate::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Tafuta katika msaada</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Kurasa za msaada</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer, or a part of one.</source>
        <translation>Hakuna ukurasa wenye maneno haya yote. Jaribu machache zaidi, au sehemu ya moja.</translation>
    </message>
</context>
<context>
    <name>mandate::ImportDesk</name>
    <message>
        <source>Clipboard</source>
        <translation>Ubao wa kunakili</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>ubao wa kunakili</translation>
    </message>
    <message>
        <source>another column was chosen</source>
        <translation>safuwima nyingine imechaguliwa</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>umechagua wewe</translation>
    </message>
    <message>
        <source>The file is still being checked; save the mapping then.</source>
        <translation>Faili bado inakaguliwa; hifadhi ulinganisho baada ya hapo.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed</source>
        <translation>%1: %2 zimeongezwa, %3 zimebadilishwa</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>%1 imeingizwa. %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 inasomwa</translation>
    </message>
    <message>
        <source>Reading what was copied</source>
        <translation>Kilichonakiliwa kinasomwa</translation>
    </message>
    <message>
        <source>Guessing what the columns of %1 mean</source>
        <translation>Maana ya safuwima za %1 inakisiwa</translation>
    </message>
</context>
<context>
    <name>mandate::ImportFace</name>
    <message>
        <source>Columns of the file</source>
        <translation>Safuwima za faili</translation>
    </message>
    <message>
        <source>Cells to correct</source>
        <translation>Seli za kurekebisha</translation>
    </message>
    <message>
        <source>The sheet as it was read</source>
        <translation>Laha kama ilivyosomwa</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Kitakachofanywa na uingizaji</translation>
    </message>
    <message>
        <source>What is not read</source>
        <translation>Kisichosomwa</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Ingiza</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Laha ya faili</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Mistari ni nini</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>Mstari wa kwanza wa kichwa</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>Mistari ya kichwa</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Laha</translation>
    </message>
    <message>
        <source>&amp;titles from row</source>
        <translation>&amp;vichwa kuanzia mstari</translation>
    </message>
    <message>
        <source>in ro&amp;ws</source>
        <translation>katika m&amp;istari</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Ulinganisho</translation>
    </message>
    <message>
        <source>What the import would do, counted</source>
        <translation>Kitakachofanywa na uingizaji, kwa idadi</translation>
    </message>
    <message>
        <source>None of this comes into the register. What belongs there is given a meaning under Columns; titles, totals and notes may stay behind.</source>
        <translation>Hakuna hata kimoja cha hivi kinachoingia katika rejista. Kinachostahili kuwa humo hupewa maana chini ya Safuwima; vichwa, jumla na maelezo vinaweza kuachwa.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (imefichwa)</translation>
    </message>
    <message>
        <source>This is a workbook of Mandate: its sheets and columns are known by their names.</source>
        <translation>Hiki ni kitabu cha kazi cha Mandate: laha na safuwima zake hujulikana kwa majina yake.</translation>
    </message>
    <message>
        <source>Read by a mapping that was written by hand; choose another under Mapping to change what a column is read as.</source>
        <translation>Imesomwa kwa ulinganisho ulioandikwa kwa mkono; chagua mwingine chini ya Ulinganisho kubadilisha jinsi safuwima inavyosomwa.</translation>
    </message>
    <message>
        <source>What the import would do is not known yet. F5 checks the file again.</source>
        <translation>Kitakachofanywa na uingizaji bado hakijulikani. F5 hukagua faili tena.</translation>
    </message>
    <message>
        <source>Nothing can be imported: %1</source>
        <translation>Hakuna kinachoweza kuingizwa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct before anything can be imported (F8 goes to the next).</source>
        <translation>
            <numerusform>Seli %n ya kurekebisha kabla ya chochote kuweza kuingizwa (F8 huenda kwenye inayofuata).</numerusform>
            <numerusform>Seli %n za kurekebisha kabla ya chochote kuweza kuingizwa (F8 huenda kwenye inayofuata).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file is read yet: choose what a sheet holds.</source>
        <translation>Bado hakuna chochote cha faili kilichosomwa: chagua laha ina nini.</translation>
    </message>
    <message>
        <source>Everything in the file is in the register already; there is nothing to import.</source>
        <translation>Kila kitu kilicho katika faili tayari kimo katika rejista; hakuna cha kuingiza.</translation>
    </message>
    <message>
        <source>Ready: everything can be read. Nothing is changed before you import.</source>
        <translation>Tayari: kila kitu kinasomeka. Hakuna kinachobadilishwa kabla hujaingiza.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1: %2 zimeongezwa, %3 zimebadilishwa, %4 hazikubadilika</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 Columns</source>
        <translation>1 Safuwima</translation>
    </message>
    <message>
        <source>2 To correct</source>
        <translation>2 Ya kurekebisha</translation>
    </message>
    <message>
        <source>3 What changes</source>
        <translation>3 Kinachobadilika</translation>
    </message>
    <message>
        <source>4 Not read</source>
        <translation>4 Kisichosomwa</translation>
    </message>
    <message>
        <source>%1 as it was read; what you correct stays here, the file is not changed</source>
        <translation>%1 kama ilivyosomwa; unachorekebisha kinabaki hapa, faili haibadilishwi</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Umehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Hatua za uingizaji</translation>
    </message>
    <message>
        <source>ho&amp;lds</source>
        <translation>i&amp;na</translation>
    </message>
    <message>
        <source>Space leaves a row out, or takes it in again.</source>
        <translation>Kitufe cha nafasi huacha mstari nje, au huurudisha tena.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 inaingizwa…</translation>
    </message>
    <message>
        <source>What would change is left out; there is nothing to import.</source>
        <translation>Kinachoweza kubadilika kimeachwa nje; hakuna cha kuingiza.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>mstari %n umeachwa nje</numerusform>
            <numerusform>mistari %n imeachwa nje</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be corrected.</source>
        <translation>Hakuna cha kurekebisha.</translation>
    </message>
    <message>
        <source>Changed in the sheet and here</source>
        <translation>Imebadilishwa katika laha na hapa</translation>
    </message>
    <message>
        <source>These cells were changed in the sheet and here as well. What is not ticked stays as it is here; Space ticks it.</source>
        <translation>Seli hizi zilibadilishwa katika laha na pia hapa. Isiyowekwa alama inabaki kama ilivyo hapa; kitufe cha nafasi huweka alama.</translation>
    </message>
    <message>
        <source>5 To decide</source>
        <translation>5 Ya kuamua</translation>
    </message>
</context>
<context>
    <name>mandate::ImportPlanner</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 inakaguliwa</translation>
    </message>
</context>
<context>
    <name>mandate::ItemsTab</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ongeza</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>O&amp;ndoa</translation>
    </message>
    <message>
        <source>What the new line belongs to</source>
        <translation>Mstari mpya ni wa nini</translation>
    </message>
    <message>
        <source>Withdraw the %1 of %2</source>
        <translation>Ondoa %1 katika %2</translation>
    </message>
    <message>
        <source>Withdrawn. Undo brings it back.</source>
        <translation>Imeondolewa. Tendua huirudisha.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 katika %2</translation>
    </message>
    <message>
        <source>New %1 of %2</source>
        <translation>Ongeza %1 katika %2</translation>
    </message>
    <message>
        <source>The new %1 is not saved yet. %2</source>
        <translation>%1 mpya bado haijahifadhiwa. %2</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Endelea nayo</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Iache</translation>
    </message>
</context>
<context>
    <name>mandate::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Bonyeza vitufe</translation>
    </message>
    <message>
        <source>Press the keys together, for instance Ctrl and J. Backspace takes them off.</source>
        <translation>Bonyeza vitufe kwa pamoja, kwa mfano Ctrl na J. Backspace huviondoa.</translation>
    </message>
</context>
<context>
    <name>mandate::Lesson</name>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Ingiza lahajedwali…</translation>
    </message>
</context>
<context>
    <name>mandate::ListingModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
</context>
<context>
    <name>mandate::LookBackPanel</name>
    <message>
        <source>Which day do you want to look back to?</source>
        <translation>Unataka kuangalia nyuma hadi siku gani?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>the end of the day</source>
        <translation>mwisho wa siku</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Angalia nyuma</translation>
    </message>
    <message>
        <source>Write the day you want to look back to.</source>
        <translation>Andika siku unayotaka kuangalia nyuma.</translation>
    </message>
    <message>
        <source>“%1” is no time: write one such as 14:30, or none.</source>
        <translation>“%1” si saa: andika kama 14:30, au acha tupu.</translation>
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
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1 – Mandate</source>
        <translation>%1 – Mandate</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>R&amp;ekodi</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>M&amp;zunguko</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ri&amp;poti</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Z&amp;ana</translation>
    </message>
    <message>
        <source>&amp;New register or demonstration…</source>
        <translation>Rejista &amp;mpya au ya maonyesho…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Tafuta chochote…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nyuma</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>M&amp;bele</translation>
    </message>
    <message>
        <source>Fold the list of &amp;pages</source>
        <translation>Kunja orodha ya &amp;kurasa</translation>
    </message>
    <message>
        <source>&amp;Choose the cycle…</source>
        <translation>&amp;Chagua mzunguko…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Msaada wa &amp;ukurasa huu</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Hiki &amp;ni nini?</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open a register first: %1 is no register, and what it holds goes into one.</source>
        <translation>Fungua rejista kwanza: %1 si rejista, na yaliyomo huingizwa katika rejista.</translation>
    </message>
    <message>
        <source>“%1” needs a record of this page to be open.</source>
        <translation>“%1” inahitaji rekodi ya ukurasa huu iwe imefunguliwa.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Mu&amp;htasari</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>&amp;Marejesho</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Mi&amp;pangilio</translation>
    </message>
    <message>
        <source>&amp;New cycle…</source>
        <translation>&amp;Mzunguko mpya…</translation>
    </message>
    <message>
        <source>&amp;Edit the cycle…</source>
        <translation>&amp;Hariri mzunguko…</translation>
    </message>
    <message>
        <source>&amp;Differing entries</source>
        <translation>Maingizo yanayoto&amp;fautiana</translation>
    </message>
    <message>
        <source>Audit &amp;trail</source>
        <translation>Kumbukumbu za &amp;ukaguzi</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Nakala rudufu</translation>
    </message>
    <message>
        <source>C&amp;lose and reopen…</source>
        <translation>F&amp;unga na fungua tena…</translation>
    </message>
</context>
<context>
    <name>mandate::MappingChooser</name>
    <message>
        <source>Saved mappings</source>
        <translation>Ulinganisho uliohifadhiwa</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>kama ilivyokisiwa</translation>
    </message>
    <message>
        <source>Open a mapping…</source>
        <translation>Fungua ulinganisho…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Hifadhi ulinganisho huu…</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Fungua ulinganisho</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Ulinganisho (*.json)</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Hifadhi ulinganisho huu</translation>
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
    <name>mandate::NetChangesModel</name>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Ipi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wakati huo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na nani</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Ilibadilishwa mwisho</translation>
    </message>
</context>
<context>
    <name>mandate::NewAgreement</name>
    <message>
        <source>What the new agreement will hold</source>
        <translation>Yatakayokuwa katika mkataba mpya</translation>
    </message>
    <message>
        <source>&amp;Make the agreement</source>
        <translation>&amp;Tengeneza mkataba</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Mkataba mpya</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Nakili kutoka</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Ziachwe tupu</translation>
    </message>
    <message>
        <source>Kept as last year</source>
        <translation>Zibaki kama mwaka jana</translation>
    </message>
    <message>
        <source>From last year&apos;s projection</source>
        <translation>Kutoka makadirio ya mwaka jana</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Mahitaji</translation>
    </message>
    <message>
        <source>Alignments to KRAs</source>
        <translation>Uoanishaji na EKM</translation>
    </message>
    <message>
        <source>Copy &amp;from</source>
        <translation>&amp;Nakili kutoka</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Shabaha</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Mahitaji</translation>
    </message>
    <message>
        <source>&amp;Alignments to KRAs</source>
        <translation>&amp;Uoanishaji na EKM</translation>
    </message>
    <message>
        <source>Say who agrees with whom, and for which cycle. Last year&apos;s agreement of the second party is offered as the start.</source>
        <translation>Sema nani anakubaliana na nani, na kwa mzunguko gani. Mkataba wa mwaka jana wa mhusika wa pili hutolewa kama mwanzo.</translation>
    </message>
    <message>
        <source>The agreement begins empty.</source>
        <translation>Mkataba unaanza ukiwa tupu.</translation>
    </message>
    <message>
        <source>Indicators taken over: %1. What was achieved becomes last year&apos;s trend.</source>
        <translation>Viashiria vilivyochukuliwa: %1. Kilichofikiwa kinakuwa mwelekeo wa mwaka jana.</translation>
    </message>
    <message>
        <source>New c&amp;ycle…</source>
        <translation>M&amp;zunguko mpya…</translation>
    </message>
</context>
<context>
    <name>mandate::OverviewPage</name>
    <message>
        <source>My tasks</source>
        <translation>Kazi zangu</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Hakuna rejista iliyofunguliwa</translation>
    </message>
    <message>
        <source>Here stands what waits for you, the overdue first, and how the year goes in a few charts. Open a register to begin.</source>
        <translation>Hapa yanakaa yanayokusubiri, yaliyochelewa kwanza, na jinsi mwaka unavyoendelea katika chati chache. Fungua rejista ili kuanza.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Fungua rejista…</translation>
    </message>
    <message>
        <source>&amp;Print the overview…</source>
        <translation>&amp;Chapisha muhtasari…</translation>
    </message>
    <message>
        <source>&amp;Save the overview…</source>
        <translation>&amp;Hifadhi muhtasari…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Inatafutwa…</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Hakuna kinachokusubiri.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 kwa jumla</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>%1 za kwanza; zaidi unaposogeza chini</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
</context>
<context>
    <name>mandate::OwnKeysLine</name>
    <message>
        <source>Your keys are on this computer: what you save bears your signature.</source>
        <translation>Funguo zako zimo katika kompyuta hii: unachohifadhi kina saini yako.</translation>
    </message>
    <message>
        <source>Your keys were made just now. Save their recovery sheet for the registry: it can be had until you sign out, and not again.</source>
        <translation>Funguo zako zimetengenezwa sasa hivi. Hifadhi karatasi yake ya urejeshi kwa ajili ya masjala: inapatikana hadi utakapotoka, na haitapatikana tena.</translation>
    </message>
    <message>
        <source>Your keys are not on this computer, or under another password: what you save bears no signature.</source>
        <translation>Funguo zako hazimo katika kompyuta hii, au ziko chini ya nenosiri jingine: unachohifadhi hakina saini.</translation>
    </message>
    <message>
        <source>Your new keys wait for an administrator: what you save bears no signature yet.</source>
        <translation>Funguo zako mpya zinamsubiri msimamizi wa rejista: unachohifadhi bado hakina saini.</translation>
    </message>
    <message>
        <source>Save reco&amp;very sheet…</source>
        <translation>&amp;Hifadhi karatasi ya urejeshi…</translation>
    </message>
    <message>
        <source>Make new &amp;keys…</source>
        <translation>&amp;Tengeneza funguo mpya…</translation>
    </message>
    <message>
        <source>Type the recovery s&amp;heet…</source>
        <translation>Andika karatasi ya ure&amp;jeshi…</translation>
    </message>
    <message>
        <source>Save recovery sheet</source>
        <translation>Hifadhi karatasi ya urejeshi</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>karatasi ya urejeshi.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Hati za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your keys are not at hand.</source>
        <translation>Funguo zako hazipatikani hapa.</translation>
    </message>
    <message>
        <source>The recovery sheet is in %1. Print it, close it in an envelope, and remove the file.</source>
        <translation>Karatasi ya urejeshi iko katika %1. Ichapishe, ifunge katika bahasha, na uondoe faili.</translation>
    </message>
    <message>
        <source>New keys on this computer; another administrator confirms them before they count</source>
        <translation>Funguo mpya katika kompyuta hii; msimamizi mwingine wa rejista huzithibitisha kabla hazijaanza kutumika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Zitengeneze</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Mstari wa %1</translation>
    </message>
    <message>
        <source>The lines of your recovery sheet</source>
        <translation>Mistari ya karatasi yako ya urejeshi</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Zichukue</translation>
    </message>
</context>
<context>
    <name>mandate::PackageDesk</name>
    <message>
        <source>Wrote %1. Only %2 can open it; send or carry it there.</source>
        <translation>%1 imeandikwa. %2 pekee inaweza kuifungua; itume au ipeleke huko.</translation>
    </message>
    <message>
        <source>Wrote %1. Send it to the other side, and read this fingerprint to them: %2</source>
        <translation>%1 imeandikwa. Itume kwa upande mwingine, na uwasomee utambulisho huu: %2</translation>
    </message>
    <message>
        <source>Revoked %1: nothing is taken from it or sent to it.</source>
        <translation>%1 imebatilishwa: hakuna kinachopokelewa kutoka kwake wala kutumwa kwake.</translation>
    </message>
    <message>
        <source>Enrolled %1 as the centre of this register. Packages can go to and fro now.</source>
        <translation>%1 imesajiliwa kuwa kituo kikuu cha rejista hii. Sasa vifurushi vinaweza kutumwa na kupokewa.</translation>
    </message>
    <message>
        <source>Enrolled %1 for the office %2. Packages can go to and fro now.</source>
        <translation>%1 imesajiliwa kwa ofisi %2. Sasa vifurushi vinaweza kutumwa na kupokewa.</translation>
    </message>
</context>
<context>
    <name>mandate::PackagesPart</name>
    <message>
        <source>Offices that take part</source>
        <translation>Ofisi zinazoshiriki</translation>
    </message>
    <message>
        <source>Passphrase of this register&apos;s keys</source>
        <translation>Kaulisiri ya funguo za rejista hii</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Offices without a network work on a register of their own. Its changes come in a package that only you can open, and you see what they come to before anything is changed.</source>
        <translation>Ofisi zisizo na mtandao hufanya kazi katika rejista yao wenyewe. Mabadiliko yake huja katika kifurushi ambacho wewe pekee unaweza kukifungua, na unaona yanaleta nini kabla ya chochote kubadilishwa.</translation>
    </message>
    <message>
        <source>&amp;Receive a package…</source>
        <translation>&amp;Pokea kifurushi…</translation>
    </message>
    <message>
        <source>&amp;Send a package…</source>
        <translation>&amp;Tuma kifurushi…</translation>
    </message>
    <message>
        <source>Introduce this re&amp;gister…</source>
        <translation>Ta&amp;mbulisha rejista hii…</translation>
    </message>
    <message>
        <source>E&amp;nrol an office…</source>
        <translation>&amp;Sajili ofisi…</translation>
    </message>
    <message>
        <source>No office takes part yet. Each side introduces its register and enrols the other&apos;s; the help tells it step by step.</source>
        <translation>Bado hakuna ofisi inayoshiriki. Kila upande hutambulisha rejista yake na kusajili ya upande mwingine; msaada unaeleza hatua kwa hatua.</translation>
    </message>
    <message>
        <source>Type the passphrase of this register&apos;s keys first.</source>
        <translation>Andika kwanza kaulisiri ya funguo za rejista hii.</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Pokea kifurushi</translation>
    </message>
    <message>
        <source>Packages (*.mandatepkg);;All files (*)</source>
        <translation>Vifurushi (*.mandatepkg);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation>Kifurushi kinafunguliwa…</translation>
    </message>
    <message>
        <source>Recei&amp;ve it</source>
        <translation>Ki&amp;pokee</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Ki&amp;ache</translation>
    </message>
    <message>
        <source>Send a package</source>
        <translation>Tuma kifurushi</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Chagua faili…</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>Packages (*.mandatepkg)</source>
        <translation>Vifurushi (*.mandatepkg)</translation>
    </message>
    <message>
        <source>Closing the package…</source>
        <translation>Kifurushi kinafungwa…</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Jina la ofisi hii</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Kaulisiri kwa mara nyingine</translation>
    </message>
    <message>
        <source>Enrol an office</source>
        <translation>Sajili ofisi</translation>
    </message>
    <message>
        <source>Enrolment files (*.mandateoffice);;All files (*)</source>
        <translation>Faili za usajili (*.mandateoffice);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Msimbo wa ofisi</translation>
    </message>
    <message>
        <source>Fingerprint, as it is read to you</source>
        <translation>Utambulisho, kama unavyosomewa</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Sajili</translation>
    </message>
    <message>
        <source>Under which name is this register to be known?</source>
        <translation>Rejista hii ijulikane kwa jina gani?</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kaulisiri hizo mbili zinatofautiana.</translation>
    </message>
    <message>
        <source>Introduce this register</source>
        <translation>Tambulisha rejista hii</translation>
    </message>
    <message>
        <source>Enrolment files (*.mandateoffice)</source>
        <translation>Faili za usajili (*.mandateoffice)</translation>
    </message>
    <message>
        <source>Revo&amp;ke an office…</source>
        <translation>&amp;Batilisha ofisi…</translation>
    </message>
    <message>
        <source>Nobody is enrolled here with whom packages could be exchanged.</source>
        <translation>Hakuna aliyesajiliwa hapa wa kubadilishana vifurushi naye.</translation>
    </message>
    <message>
        <source>The keys of this register are not on this computer. Introduce it here, and let the other sides enrol it anew.</source>
        <translation>Funguo za rejista hii hazipo kwenye kompyuta hii. Itambulishe hapa, na pande nyingine ziisajili upya.</translation>
    </message>
    <message>
        <source>Receiving the package…</source>
        <translation>Kifurushi kinapokewa…</translation>
    </message>
    <message>
        <source>Show &amp;differing entries</source>
        <translation>Onyesha maingizo yanayoto&amp;fautiana</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Baada&amp;ye</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Revoke an office: what it sent stands, nothing more is taken from it or sent to it</source>
        <translation>Batilisha usajili wa ofisi: ilichotuma kinabaki, hakuna kingine kinachopokelewa kutoka kwake wala kutumwa kwake</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>such as: the laptop was stolen</source>
        <translation>kama: kompyuta ndogo iliibwa</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>Ba&amp;tilisha</translation>
    </message>
    <message>
        <source>at least ten characters</source>
        <translation>angalau herufi kumi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Introduce this register with the keys it has</source>
        <translation>Tambulisha rejista hii kwa funguo ilizo nazo</translation>
    </message>
    <message>
        <source>Introduce this register: its keys are made, and a passphrase guards them</source>
        <translation>Tambulisha rejista hii: funguo zake zinatengenezwa, na kaulisiri inazilinda</translation>
    </message>
    <message>
        <source>Enrol %1. Let its fingerprint be read to you, face to face or by telephone, and type what you hear</source>
        <translation>Sajili %1. Somewa utambulisho wake, ana kwa ana au kwa simu, kisha andika unachosikia</translation>
    </message>
    <message>
        <source>empty: it is the centre</source>
        <translation>tupu: ni kituo kikuu</translation>
    </message>
    <message>
        <source>A passphrase has at least ten characters; four words make a good one.</source>
        <translation>Kaulisiri ina angalau herufi kumi; maneno manne hufanya kaulisiri nzuri.</translation>
    </message>
    <message>
        <source>A revocation needs a reason: it stays in the audit trail.</source>
        <translation>Kubatilisha usajili kunahitaji sababu: inabaki katika kumbukumbu za ukaguzi.</translation>
    </message>
</context>
<context>
    <name>mandate::PageFrame</name>
    <message>
        <source>%1 (%2) is second party to no agreement in this register.</source>
        <translation>%1 (%2) si mhusika wa pili wa mkataba wowote katika rejista hii.</translation>
    </message>
    <message>
        <source>This register is open for reading only. %1</source>
        <translation>Rejista hii imefunguliwa kwa kusoma tu. %1</translation>
    </message>
</context>
<context>
    <name>mandate::PartsModel</name>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Unit or post</source>
        <translation>Kitengo au wadhifa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Mgao (%)</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Sawa na</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Inabebwa na</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Iliyoripotiwa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>mandate::PastWindow</name>
    <message>
        <source>%1 as it stood on %2</source>
        <translation>%1 kama ilivyokuwa tarehe %2</translation>
    </message>
    <message>
        <source>As it stood on %1, after save %2, “%3” by %4. This is the past: nothing here can be changed.</source>
        <translation>Kama ilivyokuwa tarehe %1, baada ya uhifadhi %2, “%3”, uliofanywa na %4. Hii ni hali iliyopita: hakuna kinachoweza kubadilishwa hapa.</translation>
    </message>
    <message>
        <source>This is the past</source>
        <translation>Hii ni hali iliyopita</translation>
    </message>
    <message>
        <source>%1 – Mandate</source>
        <translation>%1 – Mandate</translation>
    </message>
    <message>
        <source>It is the register as it stood on %1.</source>
        <translation>Hii ni rejista kama ilivyokuwa tarehe %1.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Hali iliyopita inaangaliwa</translation>
    </message>
</context>
<context>
    <name>mandate::PersonButton</name>
    <message>
        <source>What you save bears your signature.</source>
        <translation>Unachohifadhi kina saini yako.</translation>
    </message>
    <message>
        <source>Your keys are not on this computer, or under another password: what you save bears no signature.</source>
        <translation>Funguo zako hazimo katika kompyuta hii, au ziko chini ya nenosiri jingine: unachohifadhi hakina saini.</translation>
    </message>
    <message>
        <source>Your keys wait for an administrator: what you save bears no signature yet.</source>
        <translation>Funguo zako zinamsubiri msimamizi wa rejista: unachohifadhi bado hakina saini.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Umeingia</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 kwa niaba ya %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Aliyeingia: %1</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Kwa ajili yangu mwenyewe</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>Kwa niaba ya %1</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Funga dirisha kwa nenosiri</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Toka</translation>
    </message>
</context>
<context>
    <name>mandate::PointsList</name>
    <message>
        <source>Points to correct</source>
        <translation>Mambo ya kurekebisha</translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation>Lazima yarekebishwe</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Yaangaliwe</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Kwa taarifa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mandate::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>imeongezwa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>imebadilishwa</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>haikubadilika</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>uoanishaji</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Laha</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>umeachwa nje</translation>
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
    <message>
        <source>Back-test</source>
        <translation>Jaribio la nyuma</translation>
    </message>
</context>
<context>
    <name>mandate::PrioritiesTab</name>
    <message>
        <source>Objectives, actions and success indicators</source>
        <translation>Malengo, shughuli na viashiria vya mafanikio</translation>
    </message>
    <message>
        <source>Totals of the weights</source>
        <translation>Jumla za uzito</translation>
    </message>
    <message>
        <source>&amp;Back-test</source>
        <translation>&amp;Jaribio la nyuma</translation>
    </message>
    <message>
        <source>Scores the figures of earlier years by the levels proposed for this one</source>
        <translation>Hutoa alama kwa takwimu za miaka iliyopita kwa viwango vilivyopendekezwa kwa mwaka huu</translation>
    </message>
    <message>
        <source>&amp;How was this computed?</source>
        <translation>Hii &amp;imekokotolewaje?</translation>
    </message>
    <message>
        <source>How was the &amp;composite computed?</source>
        <translation>Alama &amp;jumuishi imekokotolewaje?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Uzito: %1</translation>
    </message>
    <message>
        <source>Insert &amp;like an example</source>
        <translation>Weka kama m&amp;fano</translation>
    </message>
    <message>
        <source>● Good objective: %1</source>
        <translation>● Lengo zuri: %1</translation>
    </message>
    <message>
        <source>▲ Weak objective: %1</source>
        <translation>▲ Lengo dhaifu: %1</translation>
    </message>
    <message>
        <source>● Good indicator: %1</source>
        <translation>● Kiashiria kizuri: %1</translation>
    </message>
    <message>
        <source>▲ Weak indicator: %1</source>
        <translation>▲ Kiashiria dhaifu: %1</translation>
    </message>
    <message>
        <source>“%1” is weak. %2</source>
        <translation>“%1” ni dhaifu. %2</translation>
    </message>
</context>
<context>
    <name>mandate::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n inasubiri</numerusform>
            <numerusform>%1, %n zinasubiri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::RecordForm</name>
    <message>
        <source>State of %1</source>
        <translation>Hali ya %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>haijahifadhiwa</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>inahifadhiwa…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>imehifadhiwa</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Bakiza cha mwingine</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Andika changu</translation>
    </message>
</context>
<context>
    <name>mandate::ReferenceField</name>
    <message>
        <source>Type a code or a name</source>
        <translation>Andika msimbo au jina</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Chaguo zilizopo</translation>
    </message>
</context>
<context>
    <name>mandate::RegisterLists</name>
    <message>
        <source>Agreements</source>
        <translation>Mikataba</translation>
    </message>
    <message>
        <source>Success indicators</source>
        <translation>Viashiria vya mafanikio</translation>
    </message>
    <message>
        <source>Key result areas</source>
        <translation>Maeneo makuu ya matokeo</translation>
    </message>
    <message>
        <source>Key performance indicators</source>
        <translation>Viashiria vikuu vya utendaji</translation>
    </message>
    <message>
        <source>Lists of the register</source>
        <translation>Orodha za rejista</translation>
    </message>
    <message>
        <source>Save &amp;list as…</source>
        <translation>Hifadhi &amp;orodha kama…</translation>
    </message>
    <message>
        <source>Copy &amp;whole list</source>
        <translation>Nakili orodha &amp;yote</translation>
    </message>
    <message>
        <source>Copying the list</source>
        <translation>Orodha inanakiliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Mstari %n umenakiliwa.</numerusform>
            <numerusform>Mistari %n imenakiliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Hifadhi orodha</translation>
    </message>
    <message>
        <source>%1.xlsx</source>
        <translation>%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Vitabu vya kazi vya Excel (*.xlsx);;Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Orodha inahifadhiwa</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Only what the chart counts: %1.</source>
        <translation>Ile tu inayohesabiwa na chati: %1.</translation>
    </message>
</context>
<context>
    <name>mandate::Registers</name>
    <message>
        <source>Open register</source>
        <translation>Fungua rejista</translation>
    </message>
    <message>
        <source>Registers (*.mandate)</source>
        <translation>Rejista (*.mandate)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Rejista mpya</translation>
    </message>
    <message>
        <source>register.mandate</source>
        <translation>rejista.mandate</translation>
    </message>
    <message>
        <source>%1 demonstration.mandate</source>
        <translation>maonyesho ya %1.mandate</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 inatengenezwa</translation>
    </message>
</context>
<context>
    <name>mandate::ReturnedCells</name>
    <message>
        <source>Nothing was filled in that is not in the register already. %1</source>
        <translation>Hakuna kilichojazwa ambacho hakimo tayari katika rejista. %1</translation>
    </message>
    <message>
        <source>%1 It stays as it is here.</source>
        <translation>%1 Hapa inabaki kama ilivyo.</translation>
    </message>
    <message>
        <source>Take from the sheet</source>
        <translation>Chukua kutoka kwenye laha</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Kama ilivyotumwa</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hapa sasa</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Katika laha</translation>
    </message>
</context>
<context>
    <name>mandate::ReturnsPage</name>
    <message>
        <source>Read it as &amp;Western European text (Windows-1252)</source>
        <translation>Isome kama maandishi ya Ulaya &amp;Magharibi (Windows-1252)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Ingiza faili…</translation>
    </message>
    <message>
        <source>Import what was co&amp;pied</source>
        <translation>Ingiza kilichonaki&amp;liwa</translation>
    </message>
    <message>
        <source>&amp;Export to a workbook…</source>
        <translation>&amp;Toa kwenye kitabu cha kazi…</translation>
    </message>
    <message>
        <source>Export to a &amp;folder of CSV files…</source>
        <translation>Toa kwenye f&amp;olda ya faili za CSV…</translation>
    </message>
    <message>
        <source>&amp;Next cell to correct</source>
        <translation>&amp;Seli inayofuata ya kurekebisha</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kagua tena</translation>
    </message>
    <message>
        <source>&amp;Open a mapping…</source>
        <translation>&amp;Fungua ulinganisho…</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>&amp;Hifadhi ulinganisho huu…</translation>
    </message>
    <message>
        <source>Import &amp;now</source>
        <translation>Ingiza s&amp;asa</translation>
    </message>
    <message>
        <source>&amp;Paste copied cells</source>
        <translation>&amp;Bandika seli zilizonakiliwa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: last year&apos;s agreement, a plan with its indicators, a list of offices, posts or people, or a workbook that Mandate exported. Files may be .xlsx, .ods or .csv.</source>
        <translation>Dondosha lahajedwali hapa: mkataba wa mwaka jana, mpango na viashiria vyake, orodha ya ofisi, nyadhifa au watu, au kitabu cha kazi kilichotolewa na Mandate. Faili zinaweza kuwa .xlsx, .ods au .csv.</translation>
    </message>
    <message>
        <source>What the columns mean is guessed and shown to you. Cells that cannot be read are corrected here; your file is not changed. You see every change before it is made, all of it is made or nothing, and one step of undo takes it back.</source>
        <translation>Maana ya safuwima hukisiwa na kuonyeshwa kwako. Seli zisizosomeka hurekebishwa hapa; faili yako haibadilishwi. Unaona kila badiliko kabla halijafanywa, yote hufanywa au hakuna hata moja, na kutendua mara moja huyarudisha.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Kilichoingizwa</translation>
    </message>
    <message>
        <source>&amp;Show what came in</source>
        <translation>&amp;Onyesha kilichoingia</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Tendua uingizaji</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Ingiza faili</translation>
    </message>
    <message>
        <source>The import was undone; the register is as it was before.</source>
        <translation>Uingizaji umetenduliwa; rejista iko kama ilivyokuwa awali.</translation>
    </message>
    <message>
        <source>Import and returns</source>
        <translation>Uingizaji na marejesho</translation>
    </message>
    <message>
        <source>&amp;Leave the row out, or take it in</source>
        <translation>Acha mstari nj&amp;e, au urudishe</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>&amp;Chagua faili…</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv);;All files (*)</source>
        <translation>Lahajedwali (*.xlsx *.xlsm *.ods *.csv);;Faili zote (*)</translation>
    </message>
</context>
<context>
    <name>mandate::RowPreview</name>
    <message>
        <source>Preview of the row</source>
        <translation>Hakikisho la mstari</translation>
    </message>
</context>
<context>
    <name>mandate::SavePreviewModel</name>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
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
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>haukuguswa: %1</translation>
    </message>
</context>
<context>
    <name>mandate::SavesTab</name>
    <message>
        <source>This save is no more.</source>
        <translation>Uhifadhi huu haupo tena.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>What the save changed</source>
        <translation>Kilichobadilishwa na uhifadhi</translation>
    </message>
    <message>
        <source>Choose a save to see what it changed.</source>
        <translation>Chagua uhifadhi kuona ulichobadilisha.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Only what touched %1 and what belongs to it.</source>
        <translation>Yaliyogusa %1 na vilivyo vyake tu.</translation>
    </message>
    <message>
        <source>The first %1 of its changes:</source>
        <translation>Mabadiliko yake %1 ya kwanza:</translation>
    </message>
</context>
<context>
    <name>mandate::ScaleLine</name>
    <message>
        <source>Levels on a line</source>
        <translation>Viwango kwenye mstari</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>&amp;How was this computed?</source>
        <translation>Hii &amp;imekokotolewaje?</translation>
    </message>
    <message>
        <source>The chosen indicator</source>
        <translation>Kiashiria kilichochaguliwa</translation>
    </message>
</context>
<context>
    <name>mandate::SectionSaves</name>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>“%1” haikuhifadhiwa. %2</translation>
    </message>
    <message>
        <source>You wrote “%1”.</source>
        <translation>Uliandika “%1”.</translation>
    </message>
</context>
<context>
    <name>mandate::SeriesModel</name>
    <message>
        <source>The target at the end of the plan</source>
        <translation>Shabaha ya mwisho wa mpango</translation>
    </message>
    <message numerus="yes">
        <source>It took the place of %n earlier figures; they stand in the audit trail.</source>
        <translation>
            <numerusform>Imechukua nafasi ya takwimu %n ya awali; imo katika kumbukumbu za ukaguzi.</numerusform>
            <numerusform>Imechukua nafasi ya takwimu %n za awali; zimo katika kumbukumbu za ukaguzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure once reported stays. Type the right one: it takes its place.</source>
        <translation>Takwimu ikisharipotiwa hubaki. Andika iliyo sahihi: itachukua nafasi yake.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Shabaha</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Halisi</translation>
    </message>
</context>
<context>
    <name>mandate::ServesPanel</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>What it serves and what serves it</source>
        <translation>Inachotumikia na kinachoitumikia</translation>
    </message>
    <message>
        <source>Change the share…</source>
        <translation>Badilisha mgao…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>It serves this one no more</source>
        <translation>Haitumikii hii tena</translation>
    </message>
    <message>
        <source>Nothing is connected with it.</source>
        <translation>Hakuna kilichounganishwa nayo.</translation>
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
    <message>
        <source>Waiting for somebody else to finish saving…</source>
        <translation>Inasubiriwa mtu mwingine amalize kuhifadhi…</translation>
    </message>
    <message>
        <source>Waiting for %1 to finish saving…</source>
        <translation>Inasubiriwa %1 amalize kuhifadhi…</translation>
    </message>
    <message>
        <source>The register&apos;s place does not answer…</source>
        <translation>Mahali ilipo rejista hapajibu…</translation>
    </message>
</context>
<context>
    <name>mandate::SettingsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Vitufe vya mkato</translation>
    </message>
    <message>
        <source>&amp;Reset these</source>
        <translation>&amp;Rejesha hivi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwanga</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Tafuta kitendo au vitufe vyake</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Vitufe vya kitendo kilichochaguliwa</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Rejesha vy&amp;ote</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Language and text size change when the program is started again.</source>
        <translation>Lugha na ukubwa wa maandishi hubadilika programu inapoanzishwa tena.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Vitufe vya “%1”</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Press other keys, or take them off there first.</source>
        <translation>%1 tayari ni “%2” (%3). Bonyeza vitufe vingine, au viondoe huko kwanza.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Programu hii</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Watumiaji na majukumu</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>never</source>
        <translation>kamwe</translation>
    </message>
    <message>
        <source>&amp;Lock a shared register after</source>
        <translation>Funga rejista ya &amp;pamoja kwa nenosiri baada ya</translation>
    </message>
</context>
<context>
    <name>mandate::SheetView</name>
    <message>
        <source>Chart of the cascade</source>
        <translation>Chati ya mtiririko</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>Kisanduku %n</numerusform>
            <numerusform>Visanduku %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>Karatasi %n</numerusform>
            <numerusform>Karatasi %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
</context>
<context>
    <name>mandate::SideBySideModel</name>
    <message>
        <source>differs</source>
        <translation>inatofautiana</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ipo hapa tu</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>haipo hapa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
</context>
<context>
    <name>mandate::SideBySideView</name>
    <message>
        <source>This agreement</source>
        <translation>Mkataba huu</translation>
    </message>
    <message>
        <source>The other agreement</source>
        <translation>Mkataba mwingine</translation>
    </message>
</context>
<context>
    <name>mandate::SidePanel</name>
    <message>
        <source>somebody</source>
        <translation>mtu fulani</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Kumbukumbu za ukaguzi</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Bado hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Mahali inapotumika</translation>
    </message>
    <message>
        <source>This serves nothing and nothing serves it. Align it in the cascade.</source>
        <translation>Hii haitumikii chochote na hakuna kinachoitumikia. Ioanishe katika mtiririko.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Mifano</translation>
    </message>
    <message>
        <source>There are no examples.</source>
        <translation>Hakuna mifano.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>● Good</source>
        <translation>● Nzuri</translation>
    </message>
    <message>
        <source>▲ Weak</source>
        <translation>▲ Dhaifu</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>lengo</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>kiashiria</translation>
    </message>
    <message>
        <source>Published objectives and indicators, to follow or to learn from.</source>
        <translation>Malengo na viashiria vilivyochapishwa, vya kufuata au kujifunza.</translation>
    </message>
    <message>
        <source>Add &amp;one like it</source>
        <translation>Ongeza &amp;kama hiki</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>Ya kurekebisha (%1)</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Maoni (%1)</translation>
    </message>
    <message>
        <source> with %1 %</source>
        <translation> kwa %1 %</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Inatumikia %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Inatumikiwa na %1</translation>
    </message>
    <message>
        <source>Settle a comment</source>
        <translation>Hitimisha maoni</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toa maoni</translation>
    </message>
    <message>
        <source>Answer a comment</source>
        <translation>Jibu maoni</translation>
    </message>
</context>
<context>
    <name>mandate::SignInPanel</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Ingia</translation>
    </message>
    <message>
        <source>&amp;Open another register…</source>
        <translation>&amp;Fungua rejista nyingine…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
    <message>
        <source>%1 is shared by several people. Sign in, so that the audit trail knows who changes what and you see what concerns you.</source>
        <translation>%1 inatumiwa na watu kadhaa kwa pamoja. Ingia, ili kumbukumbu za ukaguzi zijue nani anabadilisha nini, nawe uone yanayokuhusu.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Nobody used the window for a while, so it is locked. What you typed is still there.</source>
        <translation>Hakuna aliyetumia dirisha kwa muda, kwa hiyo limefungwa kwa nenosiri. Ulichoandika bado kipo.</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else</source>
        <translation>Ingia kama &amp;mtu mwingine</translation>
    </message>
    <message>
        <source>Looking at the password…</source>
        <translation>Nenosiri linakaguliwa…</translation>
    </message>
</context>
<context>
    <name>mandate::SigningDialog</name>
    <message>
        <source>Sign %1 on paper</source>
        <translation>Saini %1 kwenye karatasi</translation>
    </message>
    <message>
        <source>Both parties sign the printed agreement. Recording it freezes what was agreed: from then on it changes only by an amendment that both sign. This cannot be undone.</source>
        <translation>Wahusika wote wawili wanasaini mkataba uliochapishwa. Kurekodi kusainiwa hufunga yaliyokubaliwa: tangu hapo hubadilika tu kwa marekebisho yanayosainiwa na wote wawili. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>&amp;Freeze and record the signing</source>
        <translation>&amp;Funga na rekodi kusainiwa</translation>
    </message>
    <message>
        <source>It cannot be signed yet: these points must be corrected first (%1). Choose one to go there.</source>
        <translation>Hauwezi kusainiwa bado: mambo haya lazima yarekebishwe kwanza (%1). Chagua moja kwenda huko.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>M&amp;ahali</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tarehe</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Skani</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Skani ya karatasi iliyosainiwa</translation>
    </message>
    <message>
        <source>A PDF or picture, kept in the register</source>
        <translation>PDF au picha, huhifadhiwa katika rejista</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>PDF documents and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Hati za PDF na picha (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
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
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Wadhifa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>post</source>
        <translation>wadhifa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mahali</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarehe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who signed for %1</source>
        <translation>Aliyesaini kwa niaba ya %1</translation>
    </message>
    <message>
        <source>Say who signed for %1.</source>
        <translation>Sema nani alisaini kwa niaba ya %1.</translation>
    </message>
    <message>
        <source>Say on which day %1 signed.</source>
        <translation>Sema %1 alisaini siku gani.</translation>
    </message>
    <message>
        <source>%1 is still to come. Say on which day %2 signed.</source>
        <translation>%1 bado haijafika. Sema %2 alisaini siku gani.</translation>
    </message>
</context>
<context>
    <name>mandate::SinceTab</name>
    <message>
        <source>What changed since</source>
        <translation>Kilichobadilika tangu</translation>
    </message>
    <message>
        <source>Changed &amp;since</source>
        <translation>Kilichobadilika tan&amp;gu</translation>
    </message>
    <message>
        <source>&amp;Mark a day…</source>
        <translation>&amp;Weka alama kwenye siku…</translation>
    </message>
    <message>
        <source>Marked dates</source>
        <translation>Tarehe zenye alama</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Tangu siku hii</translation>
    </message>
    <message>
        <source>a day of my own</source>
        <translation>siku ninayochagua mwenyewe</translation>
    </message>
    <message>
        <source>Write the day since when you want to know.</source>
        <translation>Andika siku unayotaka kujua kuanzia hapo.</translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <translation>Mabadiliko yanaangaliwa…</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <translation>Mabadiliko yanaangaliwa</translation>
    </message>
    <message>
        <source>Nothing is another than it was at the beginning of %1.</source>
        <translation>Hakuna kilicho tofauti na kilivyokuwa mwanzoni mwa %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is another than it was at the beginning of %2.</source>
        <translation>Hakuna cha %1 kilicho tofauti na kilivyokuwa mwanzoni mwa %2.</translation>
    </message>
    <message>
        <source>What is another than at the beginning of %1.</source>
        <translation>Kilicho tofauti na mwanzoni mwa %1.</translation>
    </message>
    <message>
        <source>What of %1 is another than at the beginning of %2.</source>
        <translation>Kilicho tofauti katika %1 ikilinganishwa na mwanzoni mwa %2.</translation>
    </message>
</context>
<context>
    <name>mandate::SitesModel</name>
    <message>
        <source>This register</source>
        <translation>Rejista hii</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Imebatilishwa: %1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Kituo kikuu</translation>
    </message>
    <message>
        <source>Office %1</source>
        <translation>Ofisi %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>up to save %1</source>
        <translation>hadi uhifadhi %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Hushiriki kama</translation>
    </message>
    <message>
        <source>Received from it</source>
        <translation>Kilichopokewa kwake</translation>
    </message>
    <message>
        <source>It has received</source>
        <translation>Ilichopokea</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Utambulisho</translation>
    </message>
</context>
<context>
    <name>mandate::SourceSheetModel</name>
    <message>
        <source>Row</source>
        <translation>Mstari</translation>
    </message>
</context>
<context>
    <name>mandate::StartPage</name>
    <message>
        <source>Registers you open are listed here. A register can also be dropped onto the window.</source>
        <translation>Rejista unazofungua huorodheshwa hapa. Rejista inaweza pia kudondoshwa kwenye dirisha.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>Rejista &amp;mpya…</translation>
    </message>
    <message>
        <source>Try its &amp;demonstration</source>
        <translation>Jaribu &amp;maonyesho yake</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>One file, the register, holds a government&apos;s plan, the agreements signed for it, what was reached, and who changed what.</source>
        <translation>Faili moja, rejista, ina mpango wa serikali, mikataba iliyosainiwa kwa ajili yake, kilichofikiwa, na nani alibadilisha nini.</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>F&amp;ungua rejista…</translation>
    </message>
    <message>
        <source>Registers opened last</source>
        <translation>Rejista zilizofunguliwa mwisho</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Seti za kanuni</translation>
    </message>
    <message>
        <source>What the rule set rests on</source>
        <translation>Misingi ya seti ya kanuni</translation>
    </message>
    <message>
        <source>Begin under a government&apos;s rules</source>
        <translation>Anza chini ya kanuni za serikali</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · toleo %2</translation>
    </message>
    <message>
        <source>This rule set has no demonstration.</source>
        <translation>Seti hii ya kanuni haina maonyesho.</translation>
    </message>
</context>
<context>
    <name>mandate::StatusLine</name>
    <message>
        <source>What the list holds</source>
        <translation>Yaliyomo katika orodha</translation>
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
        <source>%1 on %2, since %3</source>
        <translation>%1 kwenye %2, tangu %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (wewe)</translation>
    </message>
    <message>
        <source>%1 · %2 here</source>
        <translation>%1 · hapa %2</translation>
    </message>
    <message>
        <source>The register is open here:</source>
        <translation>Rejista imefunguliwa hapa:</translation>
    </message>
</context>
<context>
    <name>mandate::StepBar</name>
    <message>
        <source>Next step</source>
        <translation>Hatua inayofuata</translation>
    </message>
    <message>
        <source>Who can take this step: %1. Kept of it: %2.</source>
        <translation>Wanaoweza kuchukua hatua hii: %1. Kinachohifadhiwa kuihusu: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Reason, if any</source>
        <translation>Sababu, kama ipo</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>who decided it, where that is somebody else</source>
        <translation>aliyeamua, ikiwa ni mtu mwingine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>the number of the paper it rests on</source>
        <translation>nambari ya hati inayotegemewa</translation>
    </message>
    <message>
        <source>This agreement is signed already.</source>
        <translation>Mkataba huu tayari umesainiwa.</translation>
    </message>
</context>
<context>
    <name>mandate::TableView</name>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Mstari wa kichujio</translation>
    </message>
    <message>
        <source>&amp;Column menu</source>
        <translation>Menyu ya &amp;safuwima</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Safuwima %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>mstari %1 kati ya %Ln</numerusform>
            <numerusform>mistari %1 kati ya %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>mstari %Ln</numerusform>
            <numerusform>mistari %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln umechaguliwa</numerusform>
            <numerusform>%Ln imechaguliwa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::TasksModel</name>
    <message>
        <source>no date</source>
        <translation>bila tarehe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Kinachosubiri</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarehe ya mwisho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
</context>
<context>
    <name>mandate::ThirdValuePanel</name>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Amua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message numerus="yes">
        <source>Write a third value for %n entry(ies)</source>
        <translation>
            <numerusform>Andika thamani ya tatu kwa ingizo %n</numerusform>
            <numerusform>Andika thamani ya tatu kwa maingizo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a third value: %1</source>
        <translation>Andika thamani ya tatu: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: that is what they send. Take theirs instead.</source>
        <translation>Hakuna kilichobadilishwa: hicho ndicho wanachotuma. Badala yake, chukua chao.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is what is here now. Keep ours instead.</source>
        <translation>Hakuna kilichobadilishwa: hicho ndicho kilicho hapa sasa. Badala yake, bakiza chetu.</translation>
    </message>
    <message>
        <source>A decision needs a reason: it goes to the office and stays in the audit trail.</source>
        <translation>Uamuzi unahitaji sababu: hutumwa kwa ofisi na kubaki katika kumbukumbu za ukaguzi.</translation>
    </message>
</context>
<context>
    <name>mandate::ThreeSides</name>
    <message>
        <source>When taken</source>
        <translation>Ilipochukuliwa</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hapa sasa</translation>
    </message>
    <message>
        <source>They send</source>
        <translation>Wanachotuma</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Kila upande unasema nini</translation>
    </message>
    <message>
        <source>Who sends it, when and why</source>
        <translation>Nani anaituma, lini na kwa nini</translation>
    </message>
</context>
<context>
    <name>mandate::TrendsModel</name>
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
        <source>Actual %1</source>
        <translation>Halisi %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Shabaha %1</translation>
    </message>
    <message>
        <source>Projection %1</source>
        <translation>Makadirio %1</translation>
    </message>
</context>
<context>
    <name>mandate::TrendsTab</name>
    <message>
        <source>Trend values and projections</source>
        <translation>Thamani za mielekeo na makadirio</translation>
    </message>
</context>
<context>
    <name>mandate::UsersModel</name>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>bado hajaingia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Anaruhusiwa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Amesimamishwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Huingia kama</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Majukumu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ufunguo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>mandate::UsersPanel</name>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Manenosiri hayo mawili yanatofautiana. Andika lilelile mara mbili.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Nenosiri lina angalau herufi %n.</numerusform>
            <numerusform>Nenosiri lina angalau herufi %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; type one such as 2015-06-30.</source>
        <translation>&quot;%1&quot; si tarehe; andika moja kama 2015-06-30.</translation>
    </message>
    <message>
        <source>There is no office with the code &quot;%1&quot;.</source>
        <translation>Hakuna ofisi yenye msimbo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no person with the number &quot;%1&quot;.</source>
        <translation>Hakuna mtu mwenye nambari &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nobody acts on behalf of themselves. Choose somebody else.</source>
        <translation>Hakuna anayetenda kwa niaba yake mwenyewe. Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Nenosiri lako limebadilishwa.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Ingia kwanza.</translation>
    </message>
    <message>
        <source>What a shared file protects: the program keeps everybody to their roles, and every save is chained to the one before and signed by who made it. Whoever may write the file can still change it with another program, but that shows: the audit trail names what was altered. Whoever has the file can read all of it with another program, individual work plans too; where that must not be, keep them in a second file in a folder of narrower rights. Against a stolen computer only an encrypted disk helps. Who did something is as sure as that person&apos;s password.</source>
        <translation>Faili ya pamoja inalindwa hivi: programu humweka kila mtu ndani ya majukumu yake, na kila uhifadhi umeunganishwa na uliotangulia na kusainiwa na aliyeufanya. Yeyote anayeweza kuandika kwenye faili bado anaweza kuibadilisha kwa programu nyingine, lakini hilo huonekana: kumbukumbu za ukaguzi hutaja kilichobadilishwa. Yeyote aliye na faili anaweza kuisoma yote kwa programu nyingine, pamoja na mipango kazi binafsi; pale ambapo hilo halipaswi kutokea, iweke mipango hiyo katika faili ya pili ndani ya folda yenye haki finyu zaidi. Dhidi ya kompyuta iliyoibwa, diski iliyosimbwa pekee husaidia. Uhakika wa nani alifanya jambo ni sawa na usalama wa nenosiri la mtu huyo.</translation>
    </message>
    <message>
        <source>such as 2015-06-30; empty for no limit</source>
        <translation>kama 2015-06-30; tupu ikiwa hakuna kikomo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>its code; empty for the whole register</source>
        <translation>msimbo wake; tupu kwa rejista nzima</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>at least ten characters</source>
        <translation>angalau herufi kumi</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Nenosiri tena</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Watumiaji</translation>
    </message>
    <message>
        <source>Roles, deputies and keys</source>
        <translation>Majukumu, makaimu na funguo</translation>
    </message>
    <message>
        <source>This register is personal</source>
        <translation>Rejista hii ni binafsi</translation>
    </message>
    <message>
        <source>Nobody signs in, and everything is allowed. Share it before several people work in it: you become its administrator, add the others and give them roles.</source>
        <translation>Hakuna anayeingia kwa nenosiri, na kila kitu kinaruhusiwa. Ifanye ya pamoja kabla ya watu kadhaa kufanya kazi ndani yake: unakuwa msimamizi wake, unaongeza wengine na kuwapa majukumu.</translation>
    </message>
    <message>
        <source>&amp;Share this register…</source>
        <translation>&amp;Fanya rejista hii ya pamoja…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ongeza mtumiaji…</translation>
    </message>
    <message>
        <source>Give a &amp;role…</source>
        <translation>Toa &amp;jukumu…</translation>
    </message>
    <message>
        <source>Let act on &amp;behalf of…</source>
        <translation>&amp;Ruhusu kutenda kwa niaba ya…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>&amp;Nenosiri jipya…</translation>
    </message>
    <message>
        <source>&amp;Suspend or restore</source>
        <translation>&amp;Simamisha au rejesha</translation>
    </message>
    <message>
        <source>Change &amp;my password…</source>
        <translation>&amp;Badilisha nenosiri langu…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Thibitisha</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Kata&amp;a</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Komesha…</translation>
    </message>
    <message>
        <source>You proposed it yourself; another administrator confirms it.</source>
        <translation>Uliipendekeza wewe mwenyewe; msimamizi mwingine wa rejista huithibitisha.</translation>
    </message>
    <message>
        <source>Share this register: you are its first administrator</source>
        <translation>Fanya rejista hii ya pamoja: wewe ni msimamizi wake wa kwanza</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Jina la kuingilia</translation>
    </message>
    <message>
        <source>such as k.dema; it stays what it is</source>
        <translation>kama k.dema; hubaki lilivyo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Ifanye ya pamoja</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ongeza mtumiaji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>their number in the register, or empty</source>
        <translation>nambari yake katika rejista, au tupu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Give %1 a role</source>
        <translation>Mpe %1 jukumu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Pendekeza</translation>
    </message>
    <message>
        <source>Let %1 act on behalf of</source>
        <translation>Ruhusu %1 kutenda kwa niaba ya</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kwa niaba ya</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nenosiri jipya la %1</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Liweke</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Badilisha nenosiri langu</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Nenosiri la sasa</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Libadilishe</translation>
    </message>
    <message>
        <source>End: %1, %2</source>
        <translation>Komesha: %1, %2</translation>
    </message>
</context>
<context>
    <name>mandate::WindowClosing</name>
    <message>
        <source>A change is still being written, or the register&apos;s place does not answer. The window closes by itself as soon as it is saved. If you close it now, it is not known whether the last change is saved: look at the audit trail when you open the register again.</source>
        <translation>Badiliko bado linaandikwa, au mahali pa rejista hapajibu. Dirisha litajifunga lenyewe mara tu litakapohifadhiwa. Ukilifunga sasa, haijulikani kama badiliko la mwisho limehifadhiwa: angalia kumbukumbu za ukaguzi utakapofungua rejista tena.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>Subiri, kisha funga</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Baki</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Funga sasa</translation>
    </message>
</context>
<context>
    <name>mandate::WorkLine</name>
    <message>
        <source>Work under way</source>
        <translation>Kazi inayoendelea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Kinachofanywa</translation>
    </message>
</context>
<context>
    <name>marked_date</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>tarehe yenye alama</translation>
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
        <source>A verified figure stands here. It can be replaced in a review, not overwritten.</source>
        <translation>Takwimu iliyothibitishwa ipo hapa. Inaweza kubadilishwa katika mapitio, si kuandikwa juu yake.</translation>
    </message>
    <message>
        <source>The year&apos;s figure comes from what was reported for %1 and its like.</source>
        <translation>Takwimu ya mwaka inatokana na yaliyoripotiwa kwa %1 na vipindi vingine.</translation>
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
    <message>
        <source>too easy</source>
        <translation>rahisi mno</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>haifikiki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No earlier figure can be scored. Enter the actual figures of the last two years.</source>
        <translation>Hakuna takwimu ya awali inayoweza kupewa alama. Andika takwimu halisi za miaka miwili iliyopita.</translation>
    </message>
    <message>
        <source>%1 would have scored %2</source>
        <translation>%1 ungepata alama %2</translation>
    </message>
    <message>
        <source>%1: these levels ask for nothing that has not been reached before.</source>
        <translation>%1: viwango hivi havidai chochote ambacho hakijafikiwa hapo awali.</translation>
    </message>
    <message>
        <source>%1: no earlier year came near these levels.</source>
        <translation>%1: hakuna mwaka wa awali uliokaribia viwango hivi.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>Key result area</source>
        <translation>Eneo kuu la matokeo</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Kiashiria kikuu cha utendaji</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Part of the target</source>
        <translation>Sehemu ya shabaha</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
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
        <source>Attainment: %1 of 100, from what makes up %2 % of it</source>
        <translation>Mafanikio: %1 kati ya 100, kutokana na kinachounda %2 % yake</translation>
    </message>
    <message>
        <source>%1, over %2 %</source>
        <translation>%1, kwa %2 %</translation>
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
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Jaribio la nyuma</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Mafanikio</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Alama ghafi</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Alama kwa uzito</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>Hakuna anayelitumikia</translation>
    </message>
    <message>
        <source>Nothing measures it</source>
        <translation>Hakuna kinacholipima</translation>
    </message>
    <message>
        <source>Objective serves nothing</source>
        <translation>Lengo halitumikii chochote</translation>
    </message>
    <message>
        <source>Agreement serves nothing</source>
        <translation>Mkataba hautumikii chochote</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Migao inazidi 100 %</translation>
    </message>
    <message>
        <source>Shares short of 100 %</source>
        <translation>Migao haifiki 100 %</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Kujizungusha</translation>
    </message>
    <message>
        <source>Parts unclear</source>
        <translation>Sehemu hazieleweki</translation>
    </message>
    <message>
        <source>Target not allocated</source>
        <translation>Shabaha haijagawiwa yote</translation>
    </message>
    <message>
        <source>Target over-allocated</source>
        <translation>Shabaha imegawiwa kupita kiasi</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Iliyodaiwa</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Iliyothibitishwa</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Ya mwisho</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>mwaka</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 kwa %2: %3</translation>
    </message>
    <message>
        <source>entered by %1 on %2</source>
        <translation>iliingizwa na %1 tarehe %2</translation>
    </message>
    <message>
        <source>altered by %1 on %2</source>
        <translation>ilibadilishwa na %1 tarehe %2</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>nafasi yake imechukuliwa tangu hapo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Umesainiwa</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not broken down yet.</source>
        <translation>Bado haijagawanywa.</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · unallocated %3</source>
        <translation>Zilizogawiwa %1 kati ya %2 · zisizogawiwa %3</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · over-allocated by %3</source>
        <translation>Zilizogawiwa %1 kati ya %2 · zimezidi kwa %3</translation>
    </message>
    <message>
        <source>Passed down whole to each of them.</source>
        <translation>Inapelekwa chini yote kwa kila mmoja wao.</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · nothing is left</source>
        <translation>Zilizogawiwa %1 kati ya %2 · hakuna kilichobaki</translation>
    </message>
    <message>
        <source>Nothing in it is recalled: every rule was read in a source, follows from one, or is a choice of this rule set.</source>
        <translation>Hakuna kilichokumbukwa tu ndani yake: kila kanuni ilisomwa katika chanzo, inatokana na chanzo, au ni uamuzi wa seti hii ya kanuni.</translation>
    </message>
    <message>
        <source>Recalled from general knowledge, to be checked: %1.</source>
        <translation>Yamekumbukwa kutokana na maarifa ya jumla, yakaguliwe: %1.</translation>
    </message>
    <message>
        <source>Not found, for you to decide: %1.</source>
        <translation>Hayakupatikana, uamue wewe: %1.</translation>
    </message>
    <message>
        <source>There is no objective yet. Insert one first.</source>
        <translation>Bado hakuna lengo. Weka moja kwanza.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator yet. Insert one first.</source>
        <translation>Lengo %1 bado halina kiashiria cha mafanikio. Weka kimoja kwanza.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight yet. Enter it first: it is what the weights of its indicators add up to.</source>
        <translation>Lengo %1 bado halina uzito. Uandike kwanza: ndio jumla ya uzito wa viashiria vyake.</translation>
    </message>
    <message>
        <source>%1 moves under %2.</source>
        <translation>%1 inahamia chini ya %2.</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3. Without Shift it serves both.</source>
        <translation>%1 inahama kutoka %2 kwenda %3. Bila Shift inatumikia zote mbili.</translation>
    </message>
    <message>
        <source>%1 is to serve %2 as well. With Shift it moves there from %3.</source>
        <translation>%1 itatumikia %2 pia. Kwa Shift inahamia huko kutoka %3.</translation>
    </message>
    <message>
        <source>%1 is to serve %2.</source>
        <translation>%1 itatumikia %2.</translation>
    </message>
    <message>
        <source>This is entered in Section 2.</source>
        <translation>Hili huingizwa katika Sehemu ya 2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you saw “%3”.</source>
        <translation>%1 sasa ni “%2”; wewe uliona “%3”.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 imeondolewa.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 ni mpya.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things changed.</source>
        <translation>
            <numerusform>Kitu kingine %n kimebadilika.</numerusform>
            <numerusform>Vitu vingine %n vimebadilika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Umerekebishwa</translation>
    </message>
    <message>
        <source>The row is no longer there: somebody else has withdrawn it.</source>
        <translation>Mstari haupo tena: mtu mwingine ameuondoa.</translation>
    </message>
    <message>
        <source>Insert objective %1</source>
        <translation>Weka lengo %1</translation>
    </message>
    <message>
        <source>Insert action %1</source>
        <translation>Weka shughuli %1</translation>
    </message>
    <message>
        <source>Insert success indicator %1</source>
        <translation>Weka kiashiria cha mafanikio %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Sogeza %1 juu</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Sogeza %1 chini</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 up</source>
        <translation>
            <numerusform>Sogeza mstari %n kutoka %1 juu</numerusform>
            <numerusform>Sogeza mistari %n kuanzia %1 juu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 down</source>
        <translation>
            <numerusform>Sogeza mstari %n kutoka %1 chini</numerusform>
            <numerusform>Sogeza mistari %n kuanzia %1 chini</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale the objectives to 100</source>
        <translation>Wianisha malengo hadi 100</translation>
    </message>
    <message>
        <source>Spread the objectives evenly</source>
        <translation>Gawa uzito wa malengo sawasawa</translation>
    </message>
    <message>
        <source>Scale the weights of objective %1</source>
        <translation>Wianisha uzito wa lengo %1</translation>
    </message>
    <message>
        <source>Spread the weights of objective %1 evenly</source>
        <translation>Gawa uzito wa lengo %1 sawasawa</translation>
    </message>
    <message>
        <source>There is no place further up.</source>
        <translation>Hakuna nafasi zaidi juu.</translation>
    </message>
    <message>
        <source>There is no place further down.</source>
        <translation>Hakuna nafasi zaidi chini.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Ondoa %1</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n rows from %1</source>
        <translation>
            <numerusform>Ondoa mstari %n kutoka %1</numerusform>
            <numerusform>Ondoa mistari %n kuanzia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are mandatory and keep the weight that is prescribed.</source>
        <translation>Vyote ni vya lazima na hubaki na uzito uliowekwa.</translation>
    </message>
    <message>
        <source>Those that are mandatory alone weigh more than %1.</source>
        <translation>Vile vya lazima peke yake vina uzito zaidi ya %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Imeongezwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>Entered for good</source>
        <translation>Imeingizwa kwa kudumu</translation>
    </message>
    <message>
        <source>Save %1 · %2 · %3</source>
        <translation>Uhifadhi %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Sababu: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 haisomeki: %2. Kagua jina.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder.</source>
        <translation>%1 haiwezi kuandikwa: %2. Kagua folda.</translation>
    </message>
    <message>
        <source>This register has no keys on this computer. Introduce it first.</source>
        <translation>Rejista hii haina funguo katika kompyuta hii. Itambulishe kwanza.</translation>
    </message>
    <message>
        <source>Received. %1</source>
        <translation>Kimepokewa. %1</translation>
    </message>
    <message>
        <source>%1 sent this before; nothing changes.</source>
        <translation>%1 ilishatuma hiki awali; hakuna kinachobadilika.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n limetekelezwa</numerusform>
            <numerusform>%n yametekelezwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n lilikuwa hivyo tayari</numerusform>
            <numerusform>%n yalikuwa hivyo tayari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a decision</source>
        <translation>
            <numerusform>%n linasubiri uamuzi</numerusform>
            <numerusform>%n yanasubiri uamuzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received before</source>
        <translation>
            <numerusform>%n lilipokewa awali</numerusform>
            <numerusform>%n yalipokewa awali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are here</source>
        <translation>
            <numerusform>%n limeachwa kama lilivyo hapa</numerusform>
            <numerusform>%n yameachwa kama yalivyo hapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n change(s): %2.</source>
        <translation>
            <numerusform>%1 inatuma badiliko %n: %2.</numerusform>
            <numerusform>%1 inatuma mabadiliko %n: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no such record)</source>
        <translation>(hakuna rekodi kama hiyo)</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Rekodi yote</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>La kuamuliwa</translation>
    </message>
    <message>
        <source>With the centre</source>
        <translation>Liko kituoni</translation>
    </message>
    <message>
        <source>Ours kept</source>
        <translation>Cha hapa kimebakizwa</translation>
    </message>
    <message>
        <source>Theirs taken</source>
        <translation>Chao kimechukuliwa</translation>
    </message>
    <message>
        <source>A third value</source>
        <translation>Thamani ya tatu</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Limerudishwa</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Limefunguliwa tena</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… na %n zaidi</numerusform>
            <numerusform>… na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(haipo hapa)</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>%1 is signed already. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 tayari umesainiwa. Kilichosainiwa hubadilishwa kwa marekebisho yanayosainiwa na wahusika wote wawili.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;; the step &quot;%3&quot; does not begin there.</source>
        <translation>%1 una hali &quot;%2&quot;; hatua &quot;%3&quot; haianzii hapo.</translation>
    </message>
    <message>
        <source>The rule set %1 has no step &quot;%2&quot; for agreements of this kind.</source>
        <translation>Seti ya kanuni %1 haina hatua &quot;%2&quot; kwa mikataba ya aina hii.</translation>
    </message>
    <message>
        <source>Before the step &quot;%1&quot;, %2 needs the step &quot;%3&quot;. Who can take it: %4.</source>
        <translation>Kabla ya hatua &quot;%1&quot;, %2 unahitaji hatua &quot;%3&quot;. Wanaoweza kuichukua: %4.</translation>
    </message>
    <message>
        <source>%1 took the step &quot;%2&quot; for %3 and so does not judge it. Who else can: %4.</source>
        <translation>%1 alichukua hatua &quot;%2&quot; kwa %3, kwa hiyo haitolei uamuzi. Wengine wanaoweza: %4.</translation>
    </message>
    <message>
        <source>%1 has taken another step meanwhile: look again.</source>
        <translation>%1 umechukua hatua nyingine wakati huo huo: angalia tena.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; needs the day on which it was taken.</source>
        <translation>Hatua &quot;%1&quot; inahitaji siku ambayo ilichukuliwa.</translation>
    </message>
    <message>
        <source>%1 took its last step on %2; the next cannot have been before.</source>
        <translation>%1 ulichukua hatua yake ya mwisho tarehe %2; inayofuata haiwezi kuwa kabla ya hapo.</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands until both parties sign an amendment. The officer who keeps the register can help.</source>
        <translation>Mkataba umesainiwa: yaliyokubaliwa yanabaki hadi wahusika wote wawili wasaini marekebisho. Afisa anayetunza rejista anaweza kusaidia.</translation>
    </message>
    <message>
        <source>The agreement has the state &quot;%1&quot;: what is agreed stands as it was handed in until the agreement is returned.</source>
        <translation>Mkataba una hali &quot;%1&quot;: yaliyokubaliwa yanabaki kama yalivyowasilishwa hadi mkataba urudishwe.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; needs a reason.</source>
        <translation>Hatua &quot;%1&quot; inahitaji sababu.</translation>
    </message>
    <message>
        <source>%1 is on hold. A manager or a centre officer lets it go on first.</source>
        <translation>%1 umesimamishwa. Kwanza meneja au afisa wa kituo auruhusu uendelee.</translation>
    </message>
    <message>
        <source>%1: the step &quot;%2&quot; was not taken. %3</source>
        <translation>%1: hatua &quot;%2&quot; haikuchukuliwa. %3</translation>
    </message>
    <message>
        <source>One point must be corrected first, by whoever drafts it. %1</source>
        <translation>Jambo moja lazima lirekebishwe kwanza, na anayeandaa rasimu. %1</translation>
    </message>
    <message>
        <source>%1 points must be corrected first, by whoever drafts it. The first: %2</source>
        <translation>Mambo %1 lazima yarekebishwe kwanza, na anayeandaa rasimu. La kwanza: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for an answer that settles the matter, from the agency or from whoever commented.</source>
        <translation>
            <numerusform>Maoni %n yanasubiri jibu la kuhitimisha suala hilo, kutoka kwa taasisi au kwa aliyetoa maoni.</numerusform>
            <numerusform>Maoni %n yanasubiri jibu la kuhitimisha suala hilo, kutoka kwa taasisi au kwa aliyetoa maoni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was signed with it: sign the agreement, which takes this step with it.</source>
        <translation>Hakuna kilichosainiwa pamoja nayo: saini mkataba, na hatua hii itachukuliwa pamoja na saini.</translation>
    </message>
    <message>
        <source>%1 begins on %2; before that day nothing of it is in force.</source>
        <translation>%1 unaanza tarehe %2; kabla ya siku hiyo hakuna sehemu yake inayotumika.</translation>
    </message>
    <message>
        <source>%1 ends on %2. An agreement that ends before is first given the status closed early, by a manager or a centre officer.</source>
        <translation>%1 unaisha tarehe %2. Mkataba unaoisha kabla ya hapo kwanza hupewa hali ya kufungwa mapema, na meneja au afisa wa kituo.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no claimed figure, the first is %1. The agency reports it, or marks it not applicable.</source>
        <translation>
            <numerusform>Kiashiria %n hakina takwimu iliyodaiwa, cha kwanza ni %1. Taasisi huiripoti, au hukiwekea alama kuwa hakihusiki.</numerusform>
            <numerusform>Viashiria %n havina takwimu iliyodaiwa, cha kwanza ni %1. Taasisi huiripoti, au hukiwekea alama kuwa hakihusiki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no verified figure, the first is %1. Whoever checks the evidence enters it.</source>
        <translation>
            <numerusform>Kiashiria %n hakina takwimu iliyothibitishwa, cha kwanza ni %1. Anayekagua ushahidi huiingiza.</numerusform>
            <numerusform>Viashiria %n havina takwimu iliyothibitishwa, cha kwanza ni %1. Anayekagua ushahidi huiingiza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no final figure, the first is %1. The committee decides on it.</source>
        <translation>
            <numerusform>Kiashiria %n hakina takwimu ya mwisho, cha kwanza ni %1. Kamati huiamua.</numerusform>
            <numerusform>Viashiria %n havina takwimu ya mwisho, cha kwanza ni %1. Kamati huiamua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>the day, and whether it was in time</source>
        <translation>siku, na kama ilikuwa kwa wakati</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>sababu</translation>
    </message>
    <message>
        <source>Take into quality review</source>
        <translation>Ingiza katika mapitio ya ubora</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>siku</translation>
    </message>
    <message>
        <source>Record as negotiated</source>
        <translation>Rekodi kuwa umejadiliwa</translation>
    </message>
    <message>
        <source>the day and the paper</source>
        <translation>siku na hati</translation>
    </message>
    <message>
        <source>Record as vetted</source>
        <translation>Rekodi kuwa umehakikiwa</translation>
    </message>
    <message>
        <source>who vetted it, and when</source>
        <translation>aliyeuhakiki, na lini</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>the frozen version, its fingerprint and both signatures</source>
        <translation>toleo lililofungwa, utambulisho wake na saini zote mbili</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Anza kuutumia</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Rekebisha</translation>
    </message>
    <message>
        <source>the new version beside the old, reason, authority and document</source>
        <translation>toleo jipya kando ya la zamani, sababu, mamlaka na hati</translation>
    </message>
    <message>
        <source>Record the mid-year review</source>
        <translation>Rekodi mapitio ya nusu mwaka</translation>
    </message>
    <message>
        <source>the day and the record of the review</source>
        <translation>siku na kumbukumbu za mapitio</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Funga mwaka</translation>
    </message>
    <message>
        <source>Hand in the self-evaluation</source>
        <translation>Wasilisha tathmini binafsi</translation>
    </message>
    <message>
        <source>the claimed figures of that day</source>
        <translation>takwimu zilizodaiwa za siku hiyo</translation>
    </message>
    <message>
        <source>Record as verified</source>
        <translation>Rekodi kuwa umethibitishwa</translation>
    </message>
    <message>
        <source>who verified it; the verified figures beside the claimed ones</source>
        <translation>aliyeuthibitisha; takwimu zilizothibitishwa kando ya zilizodaiwa</translation>
    </message>
    <message>
        <source>Record the external evaluation</source>
        <translation>Rekodi tathmini ya nje</translation>
    </message>
    <message>
        <source>who evaluated it, and when</source>
        <translation>aliyeutathmini, na lini</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Thibitisha</translation>
    </message>
    <message>
        <source>the final figures and who confirmed them</source>
        <translation>takwimu za mwisho na aliyezithibitisha</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Kata rufaa</translation>
    </message>
    <message>
        <source>the grounds, and whether it was in time</source>
        <translation>misingi ya rufaa, na kama ilikuwa kwa wakati</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>Amua rufaa</translation>
    </message>
    <message>
        <source>the decision beside the result appealed against</source>
        <translation>uamuzi kando ya matokeo yaliyokatiwa rufaa</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Fanya kuwa ya mwisho</translation>
    </message>
    <message>
        <source>the day; nothing changes any more</source>
        <translation>siku; hakuna kinachobadilika tena</translation>
    </message>
    <message>
        <source>Withdraw the agreement</source>
        <translation>Ondoa mkataba</translation>
    </message>
    <message>
        <source>Note as not submitted</source>
        <translation>Andika kuwa haukuwasilishwa</translation>
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
    <message>
        <source>Save charts</source>
        <translation>Hifadhi chati</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Hati za PDF (*.pdf);;Picha (*.png);;Michoro (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>Insert success &amp;indicator</source>
        <translation>Weka &amp;kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Insert &amp;action</source>
        <translation>Weka &amp;shughuli</translation>
    </message>
    <message>
        <source>Insert &amp;objective</source>
        <translation>Weka &amp;lengo</translation>
    </message>
    <message>
        <source>&amp;Withdraw rows</source>
        <translation>&amp;Ondoa mistari</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sogeza &amp;juu</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sogeza &amp;chini</translation>
    </message>
    <message>
        <source>Copy dow&amp;n</source>
        <translation>Nakili ch&amp;ini</translation>
    </message>
    <message>
        <source>Copy &amp;right</source>
        <translation>Nakili k&amp;ulia</translation>
    </message>
    <message>
        <source>&amp;Spread evenly within the objective</source>
        <translation>&amp;Gawa sawasawa ndani ya lengo</translation>
    </message>
    <message>
        <source>S&amp;cale to the objective&apos;s weight</source>
        <translation>&amp;Wianisha na uzito wa lengo</translation>
    </message>
    <message>
        <source>Spread the &amp;objectives evenly</source>
        <translation>Gawa &amp;malengo sawasawa</translation>
    </message>
    <message>
        <source>Scale the objectives to &amp;100</source>
        <translation>Wianisha malengo hadi &amp;100</translation>
    </message>
    <message>
        <source>&amp;Fold the objective</source>
        <translation>Ku&amp;nja lengo</translation>
    </message>
    <message>
        <source>&amp;Unfold the objective</source>
        <translation>Kunju&amp;a lengo</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Kunja yot&amp;e</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Kunjua &amp;yote</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>%1 haiwezi kuandikwa: %2. Chagua folda au jina jingine.</translation>
    </message>
    <message>
        <source>The list was not finished, as you cancelled it.</source>
        <translation>Orodha haikukamilishwa, kwa kuwa uliighairi.</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Rejista imefunguliwa kwa kusoma tu. %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ka&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Insert row a&amp;bove</source>
        <translation>Weka mstari &amp;hapo juu</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you wrote “%3”.</source>
        <translation>%1 sasa ni “%2”; wewe uliandika “%3”.</translation>
    </message>
    <message>
        <source>%1 is gone with its row; you wrote “%2”.</source>
        <translation>%1 imeondoka pamoja na mstari wake; wewe uliandika “%2”.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. %1</source>
        <translation>Mtu mwingine alibadilisha hili wakati huo huo. %1</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is kept here. %1</source>
        <translation>Haikuhifadhiwa; ulichoandika kimebakizwa hapa. %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Bakiza cha mwingine</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Andika changu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>Nakili nilichoandika</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ukuzaji</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ukurasa</translation>
    </message>
    <message>
        <source>Choose the office that is to deliver. The requirement is saved once it has an office and says what is needed.</source>
        <translation>Chagua ofisi inayopaswa kutimiza. Hitaji huhifadhiwa likishakuwa na ofisi na kusema kinachohitajika.</translation>
    </message>
    <message>
        <source>Say what is needed. The requirement is saved then.</source>
        <translation>Sema kinachohitajika. Hapo hitaji huhifadhiwa.</translation>
    </message>
    <message>
        <source>Say where the money comes from. The budget line is saved then.</source>
        <translation>Sema fedha zinatoka wapi. Hapo kifungu cha bajeti huhifadhiwa.</translation>
    </message>
    <message>
        <source>Success indicators</source>
        <translation>Viashiria vya mafanikio</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>What each success indicator means, how it is measured and where its figures come from. Insert success indicators in Section 2 first.</source>
        <translation>Maana ya kila kiashiria cha mafanikio, jinsi kinavyopimwa na takwimu zake zinatoka wapi. Weka kwanza viashiria vya mafanikio katika Sehemu ya 2.</translation>
    </message>
    <message>
        <source>Requirements from other offices</source>
        <translation>Mahitaji kutoka ofisi nyingine</translation>
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
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>What another office must deliver for a success indicator to be reached: who, what, by when, and what happens if it does not come. It is agreed with the office and counts when an indicator is missed. A requirement needs a success indicator to belong to.</source>
        <translation>Kile ambacho ofisi nyingine lazima itoe ili kiashiria cha mafanikio kifikiwe: nani, nini, kufikia lini, na nini hutokea kisipotolewa. Hukubaliwa na ofisi hiyo na huzingatiwa kiashiria kisipofikiwa. Hitaji lazima liwe la kiashiria fulani cha mafanikio.</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Ongeza hitaji</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Vifungu vya bajeti</translation>
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
        <source>Spent</source>
        <translation>Zilizotumika</translation>
    </message>
    <message>
        <source>The money behind an objective or an action, one line for each source: what was allocated, released and spent. It goes on after signing. A budget line needs an objective to belong to.</source>
        <translation>Fedha za lengo au shughuli, mstari mmoja kwa kila chanzo: zilizotengwa, zilizotolewa na zilizotumika. Huendelea baada ya kusainiwa. Kifungu cha bajeti lazima kiwe cha lengo fulani.</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ongeza kifungu cha bajeti</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you saw “%3” and wrote “%4”.</source>
        <translation>%1 sasa ni “%2”; wewe uliona “%3” na uliandika “%4”.</translation>
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
    <name>permissions</name>
    <message>
        <source>Administrator</source>
        <translation>Msimamizi wa rejista</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Meneja</translation>
    </message>
    <message>
        <source>Centre officer</source>
        <translation>Afisa wa kituo</translation>
    </message>
    <message>
        <source>Section head</source>
        <translation>Mkuu wa sehemu</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Kamati</translation>
    </message>
    <message>
        <source>Agency focal point</source>
        <translation>Mratibu wa taasisi</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Msimamizi wa kazi</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mfanyakazi</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Mkaguzi</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Kusoma tu</translation>
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
    <message>
        <source>The target is not given as a number, so no quantity of it can be passed down. Enter the target, or give shares.</source>
        <translation>Shabaha haijatolewa kama nambari, kwa hiyo hakuna kiasi chake kinachoweza kupelekwa chini. Andika shabaha, au toa migao.</translation>
    </message>
    <message>
        <source>A part has both a quantity and a share. Clear one of the two.</source>
        <translation>Sehemu ina kiasi na mgao pia. Futa kimoja kati ya hivyo.</translation>
    </message>
    <message>
        <source>A part has neither a quantity nor a share. Enter one of the two.</source>
        <translation>Sehemu haina kiasi wala mgao. Andika kimoja kati ya hivyo.</translation>
    </message>
    <message>
        <source>The quantity “%1” is no number. Enter it in digits.</source>
        <translation>Kiasi “%1” si nambari. Kiandike kwa tarakimu.</translation>
    </message>
    <message>
        <source>Some parts are the whole target and others a share of it. Choose one way for all.</source>
        <translation>Baadhi ya sehemu ni shabaha yote na nyingine ni mgao wake. Chagua njia moja kwa zote.</translation>
    </message>
    <message>
        <source>The parts are too large to be added up.</source>
        <translation>Sehemu ni kubwa mno kujumlishwa.</translation>
    </message>
    <message>
        <source>Quantities and shares of the parts add up to the target.</source>
        <translation>Jumla ya viasi na migao ya sehemu hufanya shabaha.</translation>
    </message>
    <message>
        <source>Percentages do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Asilimia hazijumlishwi: peleka shabaha chini yote, au kwa migao ya 100 %.</translation>
    </message>
    <message>
        <source>Dates do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Tarehe hazijumlishwi: peleka shabaha chini yote, au kwa migao ya 100 %.</translation>
    </message>
    <message>
        <source>Such a target has no parts: pass it down whole, or by shares of 100 %.</source>
        <translation>Shabaha kama hii haina sehemu: ipeleke chini yote, au kwa migao ya 100 %.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
    <message>
        <source>%1 · Page %2 of %3</source>
        <translation>%1 · Ukurasa wa %2 kati ya %3</translation>
    </message>
    <message>
        <source>The chart cannot be printed: the printer or file cannot be written to.</source>
        <translation>Chati haiwezi kuchapishwa: haiwezekani kuandika kwenye printa au faili.</translation>
    </message>
    <message>
        <source>The chart could not be finished: is the disk full?</source>
        <translation>Chati haikuweza kukamilishwa: je, diski imejaa?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Hii imekokotolewaje?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Hatua kwa hatua</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Ukadiriaji</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Who entered and verified it</source>
        <translation>Aliyeiingiza na aliyeithibitisha</translation>
    </message>
    <message>
        <source> · audit trail %1</source>
        <translation> · kumbukumbu za ukaguzi %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Karatasi ya urejeshi</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Funguo za %1</translation>
    </message>
    <message>
        <source>Whoever has these lines can sign as %1 in %2. Hand the sheet to the registry in a closed envelope, and keep no copy. It is printed once.</source>
        <translation>Yeyote aliye na mistari hii anaweza kusaini kama %1 katika %2. Kabidhi karatasi hii kwa masjala ndani ya bahasha iliyofungwa, na usibaki na nakala. Huchapishwa mara moja tu.</translation>
    </message>
    <message>
        <source>Fingerprint, for comparing</source>
        <translation>Utambulisho, kwa ajili ya kulinganisha</translation>
    </message>
    <message>
        <source>To be typed where the keys are lost</source>
        <translation>Ya kuandikwa funguo zikipotea</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>Head at the end of the day</source>
        <translation>Kichwa mwishoni mwa siku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Kinasema</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mabadiliko</translation>
    </message>
    <message>
        <source>nothing had been saved</source>
        <translation>hakuna kilichokuwa kimehifadhiwa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>Each head is made from the one before and from every word that was saved since. If somebody alters or cuts the audit trail later, the register no longer goes through the heads on this paper: ask it with “Look up a head” on the page Audit trail, or with mandatectl verify.</source>
        <translation>Kila kichwa hutengenezwa kutokana na kilichotangulia na kila neno lililohifadhiwa tangu hapo. Mtu akibadilisha au kukata kumbukumbu za ukaguzi baadaye, rejista haipiti tena katika vichwa vilivyo kwenye karatasi hii: iulize kwa “Tafuta kichwa” kwenye ukurasa Kumbukumbu za ukaguzi, au kwa mandatectl verify.</translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation>Jina na wadhifa</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Mahali na tarehe</translation>
    </message>
    <message>
        <source>Kept by the registry</source>
        <translation>Hutunzwa na masjala</translation>
    </message>
    <message>
        <source>For the office that keeps the register</source>
        <translation>Kwa niaba ya ofisi inayotunza rejista</translation>
    </message>
    <message>
        <source>For the registry</source>
        <translation>Kwa niaba ya masjala</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>Kumbukumbu za ukaguzi za %1</translation>
    </message>
    <message>
        <source>Audit trail of %1 in %2</source>
        <translation>Kumbukumbu za ukaguzi za %1 katika %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Siku kwa siku</translation>
    </message>
    <message>
        <source>Nothing was saved in this month.</source>
        <translation>Hakuna kilichohifadhiwa katika mwezi huu.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Vitendo</translation>
    </message>
    <message>
        <source>Nothing was signed, verified or decided in this month.</source>
        <translation>Hakuna kilichosainiwa, kuthibitishwa wala kuamuliwa katika mwezi huu.</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Imepokewa kutoka kwa %1</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 kwa niaba ya %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Its audit trail</source>
        <translation>Kumbukumbu zake za ukaguzi</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Aliyepokea</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Tarehe ya kupokewa</translation>
    </message>
    <message>
        <source>Our audit trail since</source>
        <translation>Kumbukumbu zetu za ukaguzi tangu hapo</translation>
    </message>
    <message>
        <source>Each head is made from the one before and from every word that was saved since. Both offices can look them up in their registers.</source>
        <translation>Kila kichwa hutengenezwa kutokana na kilichotangulia na kila neno lililohifadhiwa tangu hapo. Ofisi zote mbili zinaweza kuvitafuta katika rejista zao.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: badiliko %n</numerusform>
            <numerusform>%1: mabadiliko %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) more concern work plans or people that are not shown to who printed this.</source>
        <translation>
            <numerusform>Badiliko %n zaidi linahusu mipango kazi au watu ambao hawaonyeshwi kwa aliyechapisha hati hii.</numerusform>
            <numerusform>Mabadiliko %n zaidi yanahusu mipango kazi au watu ambao hawaonyeshwi kwa aliyechapisha hati hii.</numerusform>
        </translation>
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
    <name>receipt</name>
    <message>
        <source>Package</source>
        <translation>Kifurushi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Kimetumwa na</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Kimepokelewa na</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>From save</source>
        <translation>Kuanzia uhifadhi</translation>
    </message>
    <message>
        <source>Up to save</source>
        <translation>Hadi uhifadhi</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Kichwa cha kumbukumbu za ukaguzi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>stakabadhi</translation>
    </message>
</context>
<context>
    <name>reopening</name>
    <message>
        <source>Of</source>
        <translation>Inahusu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mkataba</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Aliyeomba</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>kufungua tena</translation>
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
    <message>
        <source>A key result area serves key result areas, and an objective serves key result areas and objectives of other agreements. Nothing else is aligned.</source>
        <translation>Eneo kuu la matokeo hutumikia maeneo makuu ya matokeo, na lengo hutumikia maeneo makuu ya matokeo na malengo ya mikataba mingine. Hakuna kingine kinachooanishwa.</translation>
    </message>
    <message>
        <source>%1 serves %2 already. Change its share instead.</source>
        <translation>%1 tayari inatumikia %2. Badilisha mgao wake badala yake.</translation>
    </message>
    <message>
        <source>%1 and %2 are objectives of one agreement, which do not serve each other. Align it to a key result area or to an agreement above.</source>
        <translation>%1 na %2 ni malengo ya mkataba mmoja, ambayo hayatumikiani. Lioanishe na eneo kuu la matokeo au na mkataba wa juu.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same, and nothing serves itself.</source>
        <translation>%1 na %2 ni kitu kimoja, na hakuna kinachojitumikia chenyewe.</translation>
    </message>
    <message>
        <source>%2 serves %1 already, directly or by others. Aligned the other way round as well, the cascade would run in a loop.</source>
        <translation>%2 tayari inatumikia %1, moja kwa moja au kupitia nyingine. Ikioanishwa kinyume pia, mtiririko ungejizungusha.</translation>
    </message>
    <message>
        <source>%1 does not serve %2 any more. Look at the cascade again.</source>
        <translation>%1 haitumikii tena %2. Angalia mtiririko tena.</translation>
    </message>
    <message>
        <source>Align %1 to %2</source>
        <translation>Oanisha %1 na %2</translation>
    </message>
    <message>
        <source>Change the share of %1 in %2</source>
        <translation>Badilisha mgao wa %1 katika %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Ondoa %1 kutoka %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Hamisha %1 kwenda %2</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>hakuna cha kupimia</translation>
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
        <source>under way</source>
        <translation>inaendelea</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>imefikiwa</translation>
    </message>
    <message>
        <source>in a loop</source>
        <translation>inajizungusha</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a filter asks for</comment>
        <translation>tupu</translation>
    </message>
    <message>
        <source>“%1” is not a date to compare with: write a day such as %2, a month such as 2014-07, a year, “empty” or “!empty”.</source>
        <translation>“%1” si tarehe ya kulinganisha nayo: andika siku kama %2, mwezi kama 2014-07, mwaka, “tupu” au “!tupu”.</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare with: write one such as %2, a range such as %2..20, “empty” or “!empty”.</source>
        <translation>“%1” si nambari ya kulinganisha nayo: andika moja kama %2, masafa kama %2..20, “tupu” au “!tupu”.</translation>
    </message>
    <message>
        <source>Write after “%1” what to compare with.</source>
        <translation>Andika baada ya “%1” cha kulinganisha nacho.</translation>
    </message>
    <message>
        <source>Nothing serves %1. Align an objective or another key result area to it.</source>
        <translation>Hakuna kinachotumikia %1. Oanisha nayo lengo au eneo kuu jingine la matokeo.</translation>
    </message>
    <message>
        <source>%1 has no KPI. Enter how it is measured.</source>
        <translation>%1 haina KKU. Andika inapimwaje.</translation>
    </message>
    <message>
        <source>%1 serves nothing. Align it.</source>
        <translation>%1 haitumikii chochote. Ioanishe.</translation>
    </message>
    <message>
        <source>No objective of %1 serves anything. Align them.</source>
        <translation>Hakuna lengo la %1 linalotumikia chochote. Yaoanishe.</translation>
    </message>
    <message>
        <source>What serves %1 carries %2 % of it. Reduce the shares to 100 %.</source>
        <translation>Kinachotumikia %1 kinabeba %2 % yake. Punguza migao hadi 100 %.</translation>
    </message>
    <message>
        <source>What serves %1 carries only %2 % of it. Raise the shares to 100 %.</source>
        <translation>Kinachotumikia %1 kinabeba %2 % tu yake. Ongeza migao hadi 100 %.</translation>
    </message>
    <message>
        <source>%1 serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>%1 inajitumikia yenyewe kwa mzunguko. Ondoa mojawapo ya uoanishaji wa mzunguko huo.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>Shabaha ya %1 haijagawanywa ipasavyo. %2</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 are left unallocated. Allocate the rest.</source>
        <translation>Kati ya shabaha ya %1, %2 hazijagawiwa. Gawa zilizobaki.</translation>
    </message>
    <message>
        <source>The parts of the target of %1 exceed it by %2. Reduce them.</source>
        <translation>Sehemu za shabaha ya %1 zinaizidi kwa %2. Zipunguze.</translation>
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
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kundi la rika</translation>
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
        <source>Objectives</source>
        <translation>Malengo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Tarehe ya kusainiwa</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
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
        <source>Owner</source>
        <translation>Mwenye dhamana</translation>
    </message>
    <message>
        <source>Key result area</source>
        <translation>Eneo kuu la matokeo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Nguzo</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KKU</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Kiashiria kikuu cha utendaji</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kiwango cha msingi</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Mwaka wa shabaha</translation>
    </message>
    <message>
        <source>This indicator is no longer in the register.</source>
        <translation>Kiashiria hiki hakimo tena katika rejista.</translation>
    </message>
    <message>
        <source>The target is not broken down.</source>
        <translation>Shabaha haijagawanywa.</translation>
    </message>
    <message>
        <source>The units report %1 of %2.</source>
        <translation>Vitengo vinaripoti %1 kati ya %2.</translation>
    </message>
    <message>
        <source>%1 of %2 parts have a report.</source>
        <translation>Sehemu %1 kati ya %2 zina ripoti.</translation>
    </message>
    <message>
        <source>Nothing is reported for the target itself yet.</source>
        <translation>Bado hakuna kilichoripotiwa kwa shabaha yenyewe.</translation>
    </message>
    <message>
        <source>Reported for the target itself: %1.</source>
        <translation>Kilichoripotiwa kwa shabaha yenyewe: %1.</translation>
    </message>
    <message>
        <source>This key result area is no longer in the register.</source>
        <translation>Eneo hili kuu la matokeo halimo tena katika rejista.</translation>
    </message>
    <message>
        <source>This KPI is no longer in the register.</source>
        <translation>KKU hiki hakimo tena katika rejista.</translation>
    </message>
    <message>
        <source>This plan is no longer in the register.</source>
        <translation>Mpango huu haumo tena katika rejista.</translation>
    </message>
    <message>
        <source>%1 points to correct before it can be signed. The first: %2</source>
        <translation>Mambo %1 ya kurekebisha kabla ya kuweza kusainiwa. La kwanza: %2</translation>
    </message>
    <message>
        <source>%1 objectives serve nothing above. The first: %2</source>
        <translation>Malengo %1 hayatumikii chochote cha juu. La kwanza: %2</translation>
    </message>
    <message>
        <source>Ready to be signed.</source>
        <translation>Uko tayari kusainiwa.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 achievements not reported.</source>
        <translation>%1: mafanikio %2 kati ya %3 hayakuripotiwa.</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>ni sehemu ya</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>inatumikia</translation>
    </message>
    <message>
        <source>is served by</source>
        <translation>inatumikiwa na</translation>
    </message>
    <message>
        <source>is owned by</source>
        <translation>ina mwenye dhamana</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>ina dhamana ya</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>inashika</translation>
    </message>
    <message>
        <source>is held by</source>
        <translation>inashikwa na</translation>
    </message>
    <message>
        <source>is measured by</source>
        <translation>inapimwa kwa</translation>
    </message>
    <message>
        <source>passes its target to</source>
        <translation>inapeleka shabaha yake kwa</translation>
    </message>
    <message>
        <source>carries a part of the target of</source>
        <translation>inabeba sehemu ya shabaha ya</translation>
    </message>
    <message>
        <source>is party to</source>
        <translation>ni mhusika wa</translation>
    </message>
    <message>
        <source>is made with</source>
        <translation>imefanywa na</translation>
    </message>
    <message>
        <source>is needed for</source>
        <translation>inahitajika kwa</translation>
    </message>
    <message>
        <source>needs something from</source>
        <translation>inahitaji kitu kutoka</translation>
    </message>
    <message>
        <source>It has been withdrawn since you saw it.</source>
        <translation>Imeondolewa tangu ulipoiona.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: %2. Withdraw these or move them elsewhere first.</source>
        <translation>%1 haiwezi kuondolewa: %2. Ondoa hivi au vihamishe kwingine kwanza.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: figures were reported of it, and these stay.</source>
        <translation>%1 haiwezi kuondolewa: takwimu zake ziliripotiwa, na hizi hubaki.</translation>
    </message>
    <message numerus="yes">
        <source>it is served by %n KRAs or objectives</source>
        <translation>
            <numerusform>inatumikiwa na EKM au lengo %n</numerusform>
            <numerusform>inatumikiwa na EKM au malengo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it holds %n KRAs</source>
        <translation>
            <numerusform>ina EKM %n</numerusform>
            <numerusform>ina EKM %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds pillars or KRAs</source>
        <translation>ina nguzo au EKM</translation>
    </message>
    <message numerus="yes">
        <source>%n cycles belong to it</source>
        <translation>
            <numerusform>ina mzunguko %n</numerusform>
            <numerusform>ina mizunguko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>Take back the part of the target given to %1</source>
        <translation>Rudisha sehemu ya shabaha iliyopewa %1</translation>
    </message>
    <message>
        <source>It belongs to an agreement: open that and withdraw it there.</source>
        <translation>Ni sehemu ya mkataba: fungua mkataba huo na uiondoe humo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uhifadhi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mabadiliko</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kwa niaba ya</translation>
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
    <name>role_grant</name>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Linakomesha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Limependekezwa na</translation>
    </message>
    <message>
        <source>role</source>
        <translation>jukumu</translation>
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
    <message>
        <source>no agreement goes on without being signed</source>
        <translation>hakuna mkataba unaoendelea bila kusainiwa</translation>
    </message>
    <message>
        <source>no way leads through &quot;%1&quot;</source>
        <translation>hakuna njia inayopitia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>stations stand in the order of the year, each once</source>
        <translation>vituo hufuata mpangilio wa mwaka, kila kimoja mara moja</translation>
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
    <message>
        <source>“%1” is not a whole number: expected one such as 3.</source>
        <translation>“%1” si nambari kamili: ilitarajiwa kama 3.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” si mojawapo ya chaguo.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose from the list.</source>
        <translation>Hakuna kinachoitwa “%1”. Chagua kutoka kwenye orodha.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected one such as %2 or 2015-06-30.</source>
        <translation>“%1” si tarehe: ilitarajiwa kama %2 au 2015-06-30.</translation>
    </message>
    <message>
        <source>There is no weight to scale. Enter some, or spread the weights evenly.</source>
        <translation>Hakuna uzito wa kuwianisha. Andika baadhi, au gawa uzito sawasawa.</translation>
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
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
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
        <source>cannot be scored</source>
        <translation>haiwezi kupewa alama</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>This computer has not enough memory left to open the keys. Close other programs, then try again.</source>
        <translation>Kompyuta hii haina kumbukumbu ya kutosha iliyobaki kufungua funguo. Funga programu nyingine, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The keys cannot be kept in %1: %2. Check that the folder can be written.</source>
        <translation>Funguo haziwezi kutunzwa katika %1: %2. Kagua kama folda inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>There are no keys in %1. Use the computer on which they were made, or the recovery sheet.</source>
        <translation>Hakuna funguo katika %1. Tumia kompyuta ambamo zilitengenezwa, au karatasi ya urejeshi.</translation>
    </message>
    <message>
        <source>The keys in %1 are damaged. Use the recovery sheet.</source>
        <translation>Funguo zilizo katika %1 zimeharibika. Tumia karatasi ya urejeshi.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these keys. Nothing was opened; try again.</source>
        <translation>Hii si kaulisiri ya funguo hizi. Hakuna kilichofunguliwa; jaribu tena.</translation>
    </message>
    <message>
        <source>These are not the bytes of a pair of keys.</source>
        <translation>Hizi si baiti za jozi ya funguo.</translation>
    </message>
    <message>
        <source>This was not written for these keys, or was altered on the way.</source>
        <translation>Hii haikuandikwa kwa ajili ya funguo hizi, au ilibadilishwa njiani.</translation>
    </message>
    <message>
        <source>Nothing can be written to these keys: they are damaged. Ask their owner for them again.</source>
        <translation>Hakuna kinachoweza kuandikwa kwa ajili ya funguo hizi: zimeharibika. Mwombe mwenyewe azitoe tena.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters; a sentence is easiest to remember and hardest to guess.</source>
        <translation>Nenosiri lina angalau herufi %1; sentensi ni rahisi zaidi kukumbuka na ngumu zaidi kukisia.</translation>
    </message>
    <message>
        <source>This computer has not enough memory left to keep a password safely. Close other programs, then try again.</source>
        <translation>Kompyuta hii haina kumbukumbu ya kutosha iliyobaki kutunza nenosiri kwa usalama. Funga programu nyingine, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The recovery sheet has %1 lines of nine groups; these are %2.</source>
        <translation>Karatasi ya urejeshi ina mistari %1 ya makundi tisa; hii ni %2.</translation>
    </message>
    <message>
        <source>Line %1 is not as the recovery sheet has it. Compare it, group by group.</source>
        <translation>Mstari %1 si kama ulivyo kwenye karatasi ya urejeshi. Ulinganishe, kundi kwa kundi.</translation>
    </message>
</context>
<context>
    <name>sent_package</name>
    <message>
        <source>Sent to</source>
        <translation>Kimetumwa kwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>From save</source>
        <translation>Kuanzia uhifadhi</translation>
    </message>
    <message>
        <source>Up to save</source>
        <translation>Hadi uhifadhi</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Kichwa cha kumbukumbu za ukaguzi</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>package that was sent</source>
        <translation>kifurushi kilichotumwa</translation>
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
    <message>
        <source>The scan %1 cannot be read: %2. Check the name.</source>
        <translation>Skani %1 haisomeki: %2. Kagua jina.</translation>
    </message>
    <message>
        <source>The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.</source>
        <translation>Skani %1 inazidi MB 32. Iskani kwa rangi ya kijivu au kwa nukta 150 kwa inchi.</translation>
    </message>
    <message>
        <source>The register keeps no such file.</source>
        <translation>Rejista haihifadhi faili kama hiyo.</translation>
    </message>
    <message>
        <source>The file %1 kept in this register is missing or was altered. Take it from a backup.</source>
        <translation>Faili %1 iliyohifadhiwa katika rejista hii inakosekana au ilibadilishwa. Ichukue kutoka nakala rudufu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 haiwezi kuandikwa: %2. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Kusaini %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rudia: %1</translation>
    </message>
    <message>
        <source>This %1 is in the register already.</source>
        <translation>Rekodi hii (%1) tayari imo katika rejista.</translation>
    </message>
    <message>
        <source>This was not finished, as it was cancelled.</source>
        <translation>Hili halikukamilishwa, kwa kuwa lilighairiwa.</translation>
    </message>
    <message>
        <source>The cycle needs a code, such as 2014-15.</source>
        <translation>Mzunguko unahitaji msimbo, kama 2014-15.</translation>
    </message>
    <message>
        <source>The register holds a cycle %1 already. Give this one another code.</source>
        <translation>Rejista tayari ina mzunguko %1. Upe huu msimbo mwingine.</translation>
    </message>
    <message>
        <source>Say which rule set the cycle follows.</source>
        <translation>Sema mzunguko unafuata seti gani ya kanuni.</translation>
    </message>
    <message>
        <source>Say the first day of the cycle.</source>
        <translation>Sema siku ya kwanza ya mzunguko.</translation>
    </message>
    <message>
        <source>Say the last day of the cycle.</source>
        <translation>Sema siku ya mwisho ya mzunguko.</translation>
    </message>
    <message>
        <source>These days overlap those of the cycle %1. Correct its dates or these.</source>
        <translation>Siku hizi zinaingiliana na zile za mzunguko %1. Rekebisha tarehe zake au hizi.</translation>
    </message>
    <message>
        <source>There is nothing proposed that this would confirm. Nothing was saved.</source>
        <translation>Hakuna pendekezo ambalo hili lingethibitisha. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Nobody confirms what they proposed themselves; another administrator does it. Nothing was saved.</source>
        <translation>Hakuna anayethibitisha alichopendekeza mwenyewe; msimamizi mwingine wa rejista hufanya hivyo. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The audit trail knows a user by their sign-in name, so it stays what it is. Nothing was saved.</source>
        <translation>Kumbukumbu za ukaguzi humjua mtumiaji kwa jina lake la kuingilia, kwa hiyo linabaki lilivyo. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>A shared register needs an administrator, and this would leave none. Give the role to somebody else first. Nothing was saved.</source>
        <translation>Rejista ya pamoja inahitaji msimamizi, na hili lingeiacha bila msimamizi. Mpe mtu mwingine jukumu hilo kwanza. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The first user of a register is its administrator; the role has to be given in the same step. Nothing was saved.</source>
        <translation>Mtumiaji wa kwanza wa rejista ni msimamizi wake; jukumu hilo lazima litolewe katika hatua hiyohiyo. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The scan %1 is not a file. Check the name.</source>
        <translation>Skani %1 si faili. Kagua jina.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>mtu fulani</translation>
    </message>
    <message>
        <source>%1 cannot be written, so that others could not see that you have the register open. Ask for permission to write in its folder.</source>
        <translation>%1 haiwezi kuandikwa, hivyo wengine wasingeweza kuona kwamba umefungua rejista. Omba ruhusa ya kuandika katika folda yake.</translation>
    </message>
    <message>
        <source>This user is not known in this register.</source>
        <translation>Mtumiaji huyu hajulikani katika rejista hii.</translation>
    </message>
    <message>
        <source>%1 is suspended and may neither sign in nor change anything. An administrator can lift that.</source>
        <translation>%1 amesimamishwa na haruhusiwi kuingia wala kubadilisha chochote. Msimamizi wa rejista anaweza kuondoa zuio hilo.</translation>
    </message>
    <message>
        <source>%1 may not act on behalf of %2 today.</source>
        <translation>%1 haruhusiwi kutenda kwa niaba ya %2 leo.</translation>
    </message>
    <message>
        <source>%1 could not be read back whole. Check its disk and try again.</source>
        <translation>%1 haikuweza kusomwa tena yote. Kagua diski yake na ujaribu tena.</translation>
    </message>
    <message>
        <source>save %1 (&quot;%2&quot;, by %3 on %4)</source>
        <translation>uhifadhi %1 (&quot;%2&quot;, na %3 tarehe %4)</translation>
    </message>
    <message>
        <source>%1 Compare with a backup before you rely on anything entered since.</source>
        <translation>%1 Linganisha na nakala rudufu kabla ya kutegemea chochote kilichoingizwa tangu hapo.</translation>
    </message>
    <message>
        <source>The audit trail is not sound: %1 does not bear the signature of %2.</source>
        <translation>Kumbukumbu za ukaguzi si timamu: %1 haubebi saini ya %2.</translation>
    </message>
    <message>
        <source>The audit trail was altered at %1.</source>
        <translation>Kumbukumbu za ukaguzi zilibadilishwa kwenye %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) are missing from the audit trail before %1.</source>
        <translation>
            <numerusform>Uhifadhi mara %n unakosekana kwenye kumbukumbu za ukaguzi kabla ya %1.</numerusform>
            <numerusform>Uhifadhi mara %n unakosekana kwenye kumbukumbu za ukaguzi kabla ya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the audit trail before %1 is missing.</source>
        <translation>Mwanzo wa kumbukumbu za ukaguzi kabla ya %1 unakosekana.</translation>
    </message>
    <message>
        <source>A save was taken out of the audit trail, and what it changed in &quot;%1&quot; was left behind.</source>
        <translation>Uhifadhi mmoja uliondolewa kwenye kumbukumbu za ukaguzi, na ulichobadilisha katika &quot;%1&quot; kiliachwa.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 tarehe %2</translation>
    </message>
    <message>
        <source>%1 is larger than the four gigabytes that are taken from elsewhere.</source>
        <translation>%1 ni kubwa kuliko gigabaiti nne zinazokubaliwa kutoka kwingine.</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which names other files to be removed and was not written by Mandate. Ask whoever sent it, or use a backup.</source>
        <translation>%1 haikufunguliwa: kando yake kuna %2, ambayo inataja faili nyingine za kuondolewa na haikuandikwa na Mandate. Muulize aliyeituma, au tumia nakala rudufu.</translation>
    </message>
    <message>
        <source>%1 was left in a mode (WAL) in which a copied file lacks its last saves, so it was not opened. Ask whoever sent it to make a copy in Mandate.</source>
        <translation>%1 iliachwa katika hali (WAL) ambayo faili iliyonakiliwa hukosa uhifadhi wake wa mwisho, kwa hiyo haikufunguliwa. Mwombe aliyeituma atengeneze nakala katika Mandate.</translation>
    </message>
    <message>
        <source>%1 is damaged or was made to deceive, so it was not opened. Ask whoever sent it for another copy.</source>
        <translation>%1 imeharibika au ilitengenezwa ili kudanganya, kwa hiyo haikufunguliwa. Mwombe aliyeituma nakala nyingine.</translation>
    </message>
    <message>
        <source>make</source>
        <translation>kutengeneza</translation>
    </message>
    <message>
        <source>change</source>
        <translation>kubadilisha</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>kuondoa</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>kuingiza</translation>
    </message>
    <message>
        <source>Users, roles and keys are not changed on behalf of somebody else. Act for yourself, then do it again. Nothing was saved.</source>
        <translation>Watumiaji, majukumu na funguo havibadilishwi kwa niaba ya mtu mwingine. Tenda kwa jina lako mwenyewe, kisha fanya hivyo tena. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Of your own account you change the password; the rest is for an administrator. Nothing was saved.</source>
        <translation>Katika akaunti yako mwenyewe unabadilisha nenosiri; mengine ni ya msimamizi wa rejista. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>A %1 bears the name of who enters it, and this one bears another. Nothing was saved.</source>
        <translation>Rekodi ya aina hii (%1) hubeba jina la anayeiingiza, na hii inabeba jina la mwingine. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 katika %2</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 kwa niaba ya %2</translation>
    </message>
    <message>
        <source>Nobody may %1 this %2. Nothing was saved.</source>
        <translation>Hakuna anayeruhusiwa %1 rekodi hii (%2). Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 may not %2 this %3. Who could: %4. Nothing was saved.</source>
        <translation>%1 haruhusiwi %2 rekodi hii (%3). Wanaoweza: %4. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 does not hold the same saves as the register, so it was not kept. Check the disk.</source>
        <translation>%1 haina uhifadhi uleule kama rejista, kwa hiyo haikutunzwa. Kagua diski.</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>kabla ya kurejesha</translation>
    </message>
    <message>
        <source>%1 on %2 has %3 open. Ask everybody to close it, then restore.</source>
        <translation>%1 kwenye %2 amefungua %3. Waombe wote waifunge, kisha rejesha.</translation>
    </message>
    <message>
        <source>No copy was made: the folder %1 cannot be made.</source>
        <translation>Hakuna nakala iliyotengenezwa: folda %1 haiwezi kutengenezwa.</translation>
    </message>
    <message>
        <source>%1 was not replaced: its folder does not allow it. Nothing was changed.</source>
        <translation>Nafasi ya %1 haikuchukuliwa: folda yake hairuhusu. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>It can be read here. To change it, move it to a disk of this computer or to a proper shared folder, or work with an office package instead.</source>
        <translation>Inaweza kusomwa hapa. Ili kuibadilisha, ihamishe kwenye diski ya kompyuta hii au kwenye folda ya pamoja inayofaa, au fanya kazi kwa kifurushi cha ofisi badala yake.</translation>
    </message>
    <message>
        <source>Its shared folder is connected by SMB 1, which does not tell other computers who is writing. Have it connected by SMB 3.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa SMB 1, ambayo haiambii kompyuta nyingine nani anaandika. Agiza iunganishwe kwa SMB 3.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;nobrl&quot;, which keeps locks from other computers, so that they would overwrite your changes. Have it connected without.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa chaguo &quot;nobrl&quot;, ambalo huzificha kompyuta nyingine kufuli, hivyo zingefuta mabadiliko yako. Agiza iunganishwe bila chaguo hilo.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;cache=loose&quot;, by which you would see and change what others have long changed. Have it connected with &quot;cache=strict&quot;.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa chaguo &quot;cache=loose&quot;, ambalo lingekufanya uone na kubadilisha yale ambayo wengine wamekwisha kuyabadilisha zamani. Agiza iunganishwe kwa &quot;cache=strict&quot;.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;nostrictsync&quot;, by which a save may be lost after it is called saved. Have it connected without.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa chaguo &quot;nostrictsync&quot;, ambalo linaweza kupoteza uhifadhi baada ya kusemwa kuwa umehifadhiwa. Agiza iunganishwe bila chaguo hilo.</translation>
    </message>
    <message>
        <source>Its shared folder is connected by NFS of version %1, whose locks cannot be relied upon. Have it connected by version 4.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa NFS toleo la %1, ambayo kufuli zake haziwezi kutegemewa. Agiza iunganishwe kwa toleo la 4.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;%1&quot;, which keeps locks from other computers, so that they would overwrite your changes. Have it connected without.</source>
        <translation>Folda yake ya pamoja imeunganishwa kwa chaguo &quot;%1&quot;, ambalo huzificha kompyuta nyingine kufuli, hivyo zingefuta mabadiliko yako. Agiza iunganishwe bila chaguo hilo.</translation>
    </message>
    <message>
        <source>This computer does not tell what kind of disk or shared folder it lies on.</source>
        <translation>Kompyuta hii haisemi iko kwenye diski au folda ya pamoja ya aina gani.</translation>
    </message>
    <message>
        <source>It lies in a folder that another program provides (%1), as synchronised folders and connections to servers are. Such folders do not tell other computers who is writing.</source>
        <translation>Iko katika folda inayotolewa na programu nyingine (%1), kama zilivyo folda zinazosawazishwa na miunganisho ya seva. Folda kama hizo haziambii kompyuta nyingine nani anaandika.</translation>
    </message>
    <message>
        <source>It lies on a kind of disk or network folder (%1) that is not known to keep two computers from overwriting each other.</source>
        <translation>Iko kwenye diski au folda ya mtandao ya aina (%1) ambayo haijulikani kuzuia kompyuta mbili zisifutiane.</translation>
    </message>
    <message>
        <source>%1 is open already on this computer, in another window or program. In a shared folder only one at a time may have it: close the other first.</source>
        <translation>%1 tayari imefunguliwa kwenye kompyuta hii, katika dirisha au programu nyingine. Katika folda ya pamoja ni moja tu kwa wakati inayoweza kuifungua: funga ile nyingine kwanza.</translation>
    </message>
    <message>
        <source>%1 was last written in a mode that is for one computer alone (WAL) and loses saves in a shared folder. Copy it, with all files whose names begin like its name, to a disk of this computer, open it there once and copy it back.</source>
        <translation>%1 iliandikwa mara ya mwisho katika hali ya kompyuta moja pekee (WAL), ambayo hupoteza uhifadhi katika folda ya pamoja. Inakili, pamoja na faili zote ambazo majina yake huanza kama jina lake, kwenye diski ya kompyuta hii, ifungue hapo mara moja kisha uinakili kurudi.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Ingia kwanza.</translation>
    </message>
    <message>
        <source>These are not keys of %1 in this register, or they were revoked.</source>
        <translation>Hizi si funguo za %1 katika rejista hii, au zilibatilishwa.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Ilighairiwa.</translation>
    </message>
    <message>
        <source>Nothing was in this register by %1: it begins later. See its audit trail.</source>
        <translation>Hakuna kilichokuwamo katika rejista hii kufikia %1: inaanza baadaye. Tazama kumbukumbu zake za ukaguzi.</translation>
    </message>
    <message>
        <source>There is no save %1 in the audit trail of this register.</source>
        <translation>Hakuna uhifadhi %1 katika kumbukumbu za ukaguzi za rejista hii.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the register in %1: %2.</source>
        <translation>Hakuna nafasi ya nakala ya rejista katika %1: %2.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Nakala</translation>
    </message>
    <message>
        <source>This name and password do not belong together. Check both; an administrator can set a new password.</source>
        <translation>Jina hili na nenosiri hili haviendani. Kagua vyote viwili; msimamizi wa rejista anaweza kuweka nenosiri jipya.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Nenosiri limekosewa mara nyingi mno. Jaribu tena baada ya sekunde %n.</numerusform>
            <numerusform>Nenosiri limekosewa mara nyingi mno. Jaribu tena baada ya sekunde %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder it lies in does not keep locks between computers: somebody else has it open and this computer could save over them without a word. It can be read here. Have the folder connected properly, or work with an office package instead.</source>
        <translation>Folda ilimo haishiki kufuli kati ya kompyuta: mtu mwingine ameifungua, na kompyuta hii ingeweza kufuta uhifadhi wake bila onyo. Inaweza kusomwa hapa. Agiza folda iunganishwe ipasavyo, au fanya kazi kwa kifurushi cha ofisi badala yake.</translation>
    </message>
    <message>
        <source>%1 is shared: sign in to change anything. Nothing was saved.</source>
        <translation>%1 ni ya pamoja: ingia ili kubadilisha chochote. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Keep the password of %1 more safely</source>
        <translation>Tunza nenosiri la %1 kwa usalama zaidi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is about who may sign in. Change it again instead.</source>
        <translation>&quot;%1&quot; haliwezi kutenduliwa: linahusu nani anaruhusiwa kuingia. Libadilishe tena badala yake.</translation>
    </message>
    <message>
        <source>A sign-in name is made of letters, figures, and . - _ @, such as &quot;k.dema&quot;.</source>
        <translation>Jina la kuingilia huundwa kwa herufi, tarakimu na . - _ @, kama &quot;k.dema&quot;.</translation>
    </message>
    <message>
        <source>Enter the name that others will see.</source>
        <translation>Andika jina ambalo wengine wataliona.</translation>
    </message>
    <message>
        <source>Share this register; %1 is its administrator</source>
        <translation>Fanya rejista hii ya pamoja; %1 ni msimamizi wake</translation>
    </message>
    <message>
        <source>Add the user %1</source>
        <translation>Ongeza mtumiaji %1</translation>
    </message>
    <message>
        <source>Let %1 sign in again</source>
        <translation>Ruhusu %1 aingie tena</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Simamisha %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nenosiri jipya la %1</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <translation>Jukumu la %1: %2</translation>
    </message>
    <message>
        <source>End of a role of %1: %2</source>
        <translation>Mwisho wa jukumu la %1: %2</translation>
    </message>
    <message>
        <source>%1 acts on behalf of %2</source>
        <translation>%1 anatenda kwa niaba ya %2</translation>
    </message>
    <message>
        <source>%1 no longer acts on behalf of %2</source>
        <translation>%1 hatendi tena kwa niaba ya %2</translation>
    </message>
    <message>
        <source>Revoke the keys of %1</source>
        <translation>Batilisha funguo za %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Thibitisha: %1</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Kataa: %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Funguo za %1</translation>
    </message>
    <message>
        <source>The audit trail is not sound: %1 was signed by %2, and its signature was taken away.</source>
        <translation>Kumbukumbu za ukaguzi si salama: %1 ilisainiwa na %2, na saini yake iliondolewa.</translation>
    </message>
    <message>
        <source>Reopening needs two persons: one asks for it, another confirms it.</source>
        <translation>Kufungua tena kunahitaji watu wawili: mmoja huomba, mwingine huthibitisha.</translation>
    </message>
    <message>
        <source>Reopen it first, with a reason.</source>
        <translation>Ifungue tena kwanza, kwa kutoa sababu.</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3 (%4).</source>
        <translation>%1 ilifungwa na %2 tarehe %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is closed (%2).</source>
        <translation>%1 imefungwa (%2).</translation>
    </message>
    <message>
        <source>%1 This %2 belongs to it and cannot be changed; nothing was saved. %3</source>
        <translation>%1 Rekodi hii (%2) ni sehemu yake na haiwezi kubadilishwa; hakuna kilichohifadhiwa. %3</translation>
    </message>
    <message>
        <source>There is no such cycle in this register.</source>
        <translation>Hakuna mzunguko kama huo katika rejista hii.</translation>
    </message>
    <message>
        <source>A %1 differs (&quot;%2&quot; by %3): decide it under differing entries.</source>
        <translation>Rekodi moja (%1) inatofautiana (&quot;%2&quot; iliyoandikwa na %3): amua katika maingizo yanayotofautiana.</translation>
    </message>
    <message>
        <source>The last package to %1 has no answer: receive its returns, or revoke the office.</source>
        <translation>Kifurushi cha mwisho kwa %1 hakina jibu: pokea marejesho yake, au batilisha usajili wa ofisi hiyo.</translation>
    </message>
    <message>
        <source>%1 asked to reopen %2: another person confirms or refuses that first.</source>
        <translation>%1 aliomba kufungua tena %2: kwanza mtu mwingine athibitishe au akatae ombi hilo.</translation>
    </message>
    <message>
        <source>%1 is closed already (%2). Nothing was saved.</source>
        <translation>%1 tayari imefungwa (%2). Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Say why %1 is closed. Nothing was saved.</source>
        <translation>Eleza kwa nini %1 inafungwa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of a cycle: expected one such as Q1, H2 or M07. Nothing was saved.</source>
        <translation>&quot;%1&quot; si kipindi cha mzunguko: kilitarajiwa kimoja kama Q1, H2 au M07. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 has not begun, so there is nothing to close. Nothing was saved.</source>
        <translation>%1 haijaanza, kwa hiyo hakuna cha kufunga. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>This register reports to %1, where its cycles are closed. Nothing was saved.</source>
        <translation>Rejista hii huripoti kwa %1, ambako mizunguko yake hufungwa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 cannot be closed yet. Nothing was saved.
%2</source>
        <translation>%1 haiwezi kufungwa bado. Hakuna kilichohifadhiwa.
%2</translation>
    </message>
    <message>
        <source>Say why it is reopened. Nothing was saved.</source>
        <translation>Eleza kwa nini inafunguliwa tena. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>A reopening bears the name of who asks for it. Nothing was saved.</source>
        <translation>Kufungua tena hubeba jina la anayeomba. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Nobody signs in to this register, so a reopening bears no user&apos;s name. Nothing was saved.</source>
        <translation>Hakuna anayeingia kwa jina katika rejista hii, kwa hiyo kufungua tena hakubebi jina la mtumiaji. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The day up to which it is reopened is over. Nothing was saved.</source>
        <translation>Siku ya mwisho ya kufunguliwa tena imepita. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The agreement is not of the cycle that was closed. Nothing was saved.</source>
        <translation>Mkataba si wa mzunguko uliofungwa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>It is open already. Nothing was saved.</source>
        <translation>Tayari imefunguliwa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Nobody confirms a reopening that they asked for themselves: another manager or administrator does it. Nothing was saved.</source>
        <translation>Hakuna anayethibitisha ombi lake mwenyewe la kufungua tena: meneja au msimamizi mwingine wa rejista hufanya hivyo. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Funga %1</translation>
    </message>
    <message>
        <source>Ask to reopen %1</source>
        <translation>Omba kufungua tena %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Fungua tena %1</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which is a link or no file, so that saving would change something else. Copy the register alone to a folder of your own.</source>
        <translation>%1 haikufunguliwa: kando yake kuna %2, ambacho ni kiungo au si faili, hivyo kuhifadhi kungebadilisha kitu kingine. Nakili rejista peke yake kwenye folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>Nothing is closed or reopened on behalf of somebody else. Act for yourself, then do it again. Nothing was saved.</source>
        <translation>Hakuna kinachofungwa wala kufunguliwa tena kwa niaba ya mtu mwingine. Tenda kwa jina lako mwenyewe, kisha ufanye tena. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;, so this %3 stands as it was handed in. Nothing was saved: have the agreement returned first. Who can return it: %4.</source>
        <translation>%1 una hali &quot;%2&quot;, kwa hiyo rekodi hii (%3) inabaki kama ilivyowasilishwa. Hakuna kilichohifadhiwa: mkataba urudishwe kwanza. Wanaoweza kuurudisha: %4.</translation>
    </message>
    <message>
        <source>Somebody else signs in under this name at this moment. Try again.</source>
        <translation>Mtu mwingine anaingia kwa jina hili wakati huu. Jaribu tena.</translation>
    </message>
    <message>
        <source>A step of %1 names a version of another agreement. Nothing was saved.</source>
        <translation>Hatua ya %1 inataja toleo la mkataba mwingine. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The agreement has taken another step meanwhile. Nothing was saved: look again, then decide.</source>
        <translation>Mkataba umechukua hatua nyingine wakati huo huo. Hakuna kilichohifadhiwa: angalia tena, kisha uamue.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;, so this %3 stands for good. Nothing was saved.</source>
        <translation>%1 iko katika hali &quot;%2&quot;, kwa hiyo %3 hii hubaki daima. Hakuna kilichohifadhiwa.</translation>
    </message>
</context>
<context>
    <name>target_part</name>
    <message>
        <source>KPI</source>
        <translation>KKU</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Kiashiria cha mafanikio</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Unit or post</source>
        <translation>Kitengo au wadhifa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Inabebwa na</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>part of a target</source>
        <translation>sehemu ya shabaha</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Inasubiri msimamizi wa pili wa rejista</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Itaanza baadaye</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imekomeshwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>kwa niaba ya %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>ufunguo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End of: %1</source>
        <translation>Mwisho wa: %1</translation>
    </message>
</context>
</TS>
