<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Barème de notation</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
</context>
<context>
    <name>agreement_version</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>signed version</source>
        <translation>version signée</translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>Child KRA</source>
        <translation>DRC inférieur</translation>
    </message>
    <message>
        <source>Child objective</source>
        <translation>Objectif inférieur</translation>
    </message>
    <message>
        <source>Parent KRA</source>
        <translation>DRC supérieur</translation>
    </message>
    <message>
        <source>Parent objective</source>
        <translation>Objectif supérieur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte de nomination</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>nomination</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme in the agreement.</source>
        <translation>%1 n&apos;indique aucun barème de notation et le jeu de règles %2 n&apos;en prévoit aucun pour ce type. Indiquez le barème dans l&apos;accord.</translation>
    </message>
    <message>
        <source>%1 is to be scored by &quot;%2&quot;, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon «&#xa0;%2&#xa0;», que le jeu de règles %3 ne contient pas. Choisissez l&apos;un de ses barèmes.</translation>
    </message>
    <message>
        <source>Weighted: %1 × %2 ÷ 100 = %3</source>
        <translation>Pondéré&#xa0;: %1 × %2 ÷ 100 = %3</translation>
    </message>
    <message>
        <source>It serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>Il se sert lui-même par un détour. Supprimez l&apos;un des alignements de la boucle.</translation>
    </message>
    <message>
        <source>%1: %2 of 100, carries %3 %</source>
        <translation>%1&#xa0;: %2 sur 100, compte pour %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1: nothing scored yet, left out; carries %2 %</source>
        <translation>%1&#xa0;: encore rien de noté, laissé de côté&#xa0;; compte pour %2&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing serves it.</source>
        <translation>Rien ne le sert.</translation>
    </message>
    <message>
        <source>No part of it has been scored.</source>
        <translation>Aucune de ses parties n&apos;a été notée.</translation>
    </message>
    <message>
        <source>Σ share × attainment ÷ Σ share = %1, over %2 % of it</source>
        <translation>Σ part × réalisation ÷ Σ part = %1, sur %2&#xa0;% de l&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The value &quot;%1&quot; makes no sense as %2 of %3.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» n&apos;a pas de sens dans le champ «&#xa0;%2&#xa0;» de la fiche «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can hold %3.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» n&apos;a aucun champ «&#xa0;%2&#xa0;» qui puisse contenir %3.</translation>
    </message>
</context>
<context>
    <name>budget_line</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Débloqué</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>ligne budgétaire</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1 has no first party. Enter who it is made with.</source>
        <translation>%1 n&apos;a pas de première partie. Indiquez avec qui il est conclu.</translation>
    </message>
    <message>
        <source>%1 has no second party. Enter whose agreement it is.</source>
        <translation>%1 n&apos;a pas de seconde partie. Indiquez de qui c&apos;est l&apos;accord.</translation>
    </message>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme.</source>
        <translation>%1 n&apos;indique aucun barème de notation et le jeu de règles %2 n&apos;en prévoit aucun pour ce type. Indiquez le barème.</translation>
    </message>
    <message>
        <source>%1 is to be scored by “%2”, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon «&#xa0;%2&#xa0;», que le jeu de règles %3 ne contient pas. Choisissez l&apos;un de ses barèmes.</translation>
    </message>
    <message>
        <source>The scheme “%1” has no rating bands: you decide what the score of %2 is called.</source>
        <translation>Le barème «&#xa0;%1&#xa0;» n&apos;a pas de paliers d&apos;appréciation&#xa0;: à vous de décider comment qualifier la note de %2.</translation>
    </message>
    <message>
        <source>%1 has no objectives. Enter what is to be achieved.</source>
        <translation>%1 n&apos;a aucun objectif. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>The weights of the objectives of %1 add up to %2. Change them so that they add up to 100.</source>
        <translation>La somme des poids des objectifs de %1 est %2. Modifiez-les pour qu&apos;elle soit de 100.</translation>
    </message>
    <message>
        <source>“%1” (%2 %)</source>
        <translation>«&#xa0;%1&#xa0;» (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 lacks what the rule set %2 prescribes: %3. Add it, or use this title for it.</source>
        <translation>%1 ne contient pas ce que prescrit le jeu de règles %2&#xa0;: %3. Ajoutez-le, ou donnez-lui cet intitulé.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 indicators. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 indicateurs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Indicator %1 has no text. Enter what is measured.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de texte. Indiquez ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Indicator %1 has no unit. Enter what it is counted in.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas d&apos;unité. Indiquez en quoi il se compte.</translation>
    </message>
    <message>
        <source>Indicator %1 has no weight. Enter its part of the objective&apos;s weight.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de poids. Indiquez sa part du poids de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Indicator %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L&apos;indicateur %1 a un poids, mais le barème «&#xa0;%2&#xa0;» compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Indicator %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L&apos;indicateur %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>Indicator %1 has no class. Choose between input, activity, output, outcome and quality.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de classe. Choisissez entre intrant, activité, produit, effet et qualité.</translation>
    </message>
    <message>
        <source>Indicator %1 has no definition. Enter what exactly counts.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de définition. Indiquez ce qui compte exactement.</translation>
    </message>
    <message>
        <source>Indicator %1 has no data source. Enter where its figures come from.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de source de données. Indiquez d&apos;où viennent ses chiffres.</translation>
    </message>
    <message>
        <source>Indicator %1 has no owner, so the second party answers for it. Enter the post that does.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de responsable, la seconde partie en répond donc. Indiquez le poste qui en répond.</translation>
    </message>
    <message>
        <source>Indicator %1 does not say how its periods become one figure, so the last one counts. Choose sum, last, average or maximum.</source>
        <translation>L&apos;indicateur %1 ne dit pas comment ses périodes font un seul chiffre&#xa0;; la dernière compte donc. Choisissez somme, dernière, moyenne ou maximum.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 names no office. Enter who is to meet it.</source>
        <translation>Une exigence de l&apos;indicateur %1 ne nomme aucun organisme. Indiquez qui doit y répondre.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 does not say what is needed. Enter it.</source>
        <translation>Une exigence de l&apos;indicateur %1 ne dit pas ce qui est nécessaire. Indiquez-le.</translation>
    </message>
    <message>
        <source>%1 refused what indicator %2 requires of it. Agree on something else, or change the target.</source>
        <translation>%1 a refusé ce que l&apos;indicateur %2 exige de lui. Convenez d&apos;autre chose ou modifiez la cible.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged what indicator %2 requires of it. Ask for its answer.</source>
        <translation>%1 n&apos;a pas accusé réception de ce que l&apos;indicateur %2 exige de lui. Demandez sa réponse.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 objectives. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 objectifs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Objective %1 has no text. Enter what is to be achieved.</source>
        <translation>L&apos;objectif %1 n&apos;a pas de texte. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight. Enter its share of 100.</source>
        <translation>L&apos;objectif %1 n&apos;a pas de poids. Indiquez sa part sur 100.</translation>
    </message>
    <message>
        <source>Objective %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L&apos;objectif %1 a un poids, mais le barème «&#xa0;%2&#xa0;» compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator. Enter how it is measured.</source>
        <translation>L&apos;objectif %1 n&apos;a pas d&apos;indicateur de succès. Indiquez comment il est mesuré.</translation>
    </message>
    <message>
        <source>The indicators of objective %1 weigh %2 together, but the objective weighs %3. Make them equal.</source>
        <translation>Les indicateurs de l&apos;objectif %1 pèsent ensemble %2, mais l&apos;objectif pèse %3. Rendez-les égaux.</translation>
    </message>
    <message>
        <source>Objective %1 serves no key result area and no objective above: the cascade has a gap here. Enter what it serves.</source>
        <translation>L&apos;objectif %1 ne sert aucun domaine de résultats clés ni aucun objectif supérieur&#xa0;: la cascade est rompue ici. Indiquez ce qu&apos;il sert.</translation>
    </message>
    <message>
        <source>Objective %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L&apos;objectif %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 actions. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 actions. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>Action %1 has no success indicator. Enter how it is measured, or remove it.</source>
        <translation>L&apos;action %1 n&apos;a pas d&apos;indicateur de succès. Indiquez comment elle est mesurée, ou supprimez-la.</translation>
    </message>
    <message>
        <source>must be corrected</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>%1 is signed, so this %2 cannot be changed. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est signé&#xa0;: la fiche «&#xa0;%2&#xa0;» ne peut donc pas être modifiée. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>%1 is signed already. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est déjà signé. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: one point must be corrected first. %2</source>
        <translation>%1 ne peut pas encore être signé&#xa0;: un point doit d&apos;abord être corrigé. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: %2 points must be corrected first. The first: %3</source>
        <translation>%1 ne peut pas encore être signé&#xa0;: %2 points doivent d&apos;abord être corrigés. Le premier&#xa0;: %3</translation>
    </message>
    <message>
        <source>A target of indicator %1 cannot be read. %2</source>
        <translation>Une cible de l&apos;indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>A past or projected figure of indicator %1 cannot be read. %2</source>
        <translation>Un chiffre passé ou projeté de l&apos;indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>Indicator %1 has no target level. Enter at least the best one.</source>
        <translation>L&apos;indicateur %1 n&apos;a aucun niveau de cible. Indiquez au moins le meilleur.</translation>
    </message>
    <message>
        <source>Indicator %1 has no target. Enter what is to be reached.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de cible. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>The target levels of indicator %1 go up and down: %2. Order them from best to worst.</source>
        <translation>Les niveaux de cible de l&apos;indicateur %1 montent et descendent&#xa0;: %2. Rangez-les du meilleur au plus mauvais.</translation>
    </message>
    <message>
        <source>Two neighbouring target levels of indicator %1 are equal: %2. The better one counts; clear the other, or set them apart.</source>
        <translation>Deux niveaux de cible voisins de l&apos;indicateur %1 sont égaux&#xa0;: %2. Le meilleur compte&#xa0;; effacez l&apos;autre ou écartez-les.</translation>
    </message>
    <message>
        <source>Indicator %1 says that more is better, but its levels say that less is: %2. The levels count; correct one of the two.</source>
        <translation>L&apos;indicateur %1 dit que plus est mieux, mais ses niveaux disent que moins est mieux&#xa0;: %2. Les niveaux comptent&#xa0;; corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 says that less is better, but its levels say that more is: %2. The levels count; correct one of the two.</source>
        <translation>L&apos;indicateur %1 dit que moins est mieux, mais ses niveaux disent que plus est mieux&#xa0;: %2. Les niveaux comptent&#xa0;; corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, before the year begins on %3. Check the date.</source>
        <translation>L&apos;indicateur %1 est attendu le %2, avant le début de l&apos;année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, long after the year ends on %3. Check the date.</source>
        <translation>L&apos;indicateur %1 est attendu le %2, longtemps après la fin de l&apos;année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 cannot exceed 100, but its target is %2. Lower the target, or say that it has no ceiling.</source>
        <translation>L&apos;indicateur %1 ne peut pas dépasser 100, mais sa cible est %2. Abaissez la cible, ou indiquez qu&apos;il n&apos;a pas de plafond.</translation>
    </message>
    <message>
        <source>Indicator %1 will not be scored under “%2” and will be left out of the composite. %3</source>
        <translation>L&apos;indicateur %1 ne sera pas noté selon «&#xa0;%2&#xa0;» et sera laissé hors de la note composite. %3</translation>
    </message>
    <message>
        <source>Indicator %1 lacks the actual figures of the last two years. Enter them, or a dash where there is none.</source>
        <translation>Il manque à l&apos;indicateur %1 les valeurs réelles des deux dernières années. Indiquez-les, ou un tiret là où il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Indicator %1 aims at %2, but last year %3 was reached. Raise the ambition, or be ready to say why not.</source>
        <translation>L&apos;indicateur %1 vise %2, mais %3 a été atteint l&apos;an dernier. Relevez l&apos;ambition, ou soyez prêt à dire pourquoi non.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it starts. Enter its first day.</source>
        <translation>Le cycle %1 ne dit pas quand il commence. Indiquez son premier jour.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it ends. Enter its last day.</source>
        <translation>Le cycle %1 ne dit pas quand il se termine. Indiquez son dernier jour.</translation>
    </message>
    <message>
        <source>Indicator %1 is reported by quarters, half-years or months side by side. Keep one of them.</source>
        <translation>L&apos;indicateur %1 est rapporté à la fois par trimestres, semestres ou mois. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>%1 has %2 objectives; %3 to %4 are thought best. Consider whether some belong together or are missing.</source>
        <translation>%1 compte %2 objectifs ; %3 à %4 sont jugés préférables. Voyez si certains vont ensemble ou s’il en manque.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation>Il n&apos;y a pas d&apos;option --%1 ici. Voir --help.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L&apos;option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L&apos;option --%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Something is missing. See --help.</source>
        <translation>Il manque quelque chose. Voir --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. See --help.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop. Voir --help.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30, not &quot;%2&quot;.</source>
        <translation>--%1 demande une date comme 2015-06-30, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>Copié vers %1 et vérifié.</translation>
    </message>
    <message>
        <source>Copies a register while it is in use, and verifies the copy.</source>
        <translation>Copie un registre pendant qu&apos;il est utilisé, et vérifie la copie.</translation>
    </message>
    <message>
        <source>this agreement only</source>
        <translation>cet accord seulement</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Open the newest backup instead.</source>
        <translation>Le fichier est endommagé&#xa0;: %1. Ouvrez plutôt la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A signed version was altered: its fingerprint %1 no longer fits.</source>
        <translation>Une version signée a été altérée&#xa0;: son empreinte %1 ne correspond plus.</translation>
    </message>
    <message>
        <source>The file and its audit trail are sound.</source>
        <translation>Le fichier et sa piste d&apos;audit sont intacts.</translation>
    </message>
    <message>
        <source>Checks the file, its audit trail, and every agreement for points to correct.</source>
        <translation>Vérifie le fichier, sa piste d&apos;audit et les points à corriger de chaque accord.</translation>
    </message>
    <message>
        <source>who does this; the audit trail keeps the name</source>
        <translation>qui fait cela&#xa0;; la piste d&apos;audit garde le nom</translation>
    </message>
    <message>
        <source>why; the audit trail keeps it</source>
        <translation>pourquoi&#xa0;; la piste d&apos;audit le garde</translation>
    </message>
    <message>
        <source>so many agencies; 109 by default</source>
        <translation>nombre d&apos;organismes&#xa0;; 109 par défaut</translation>
    </message>
    <message>
        <source>so many people; 1000 by default</source>
        <translation>nombre de personnes&#xa0;; 1000 par défaut</translation>
    </message>
    <message>
        <source>the same number gives the same nation</source>
        <translation>le même nombre donne la même nation</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 demande un nombre entier d&apos;au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Made %1 with %2 agencies and %3 people.</source>
        <translation>%1 créé avec %2 organismes et %3 personnes.</translation>
    </message>
    <message>
        <source>Makes an invented nation for tests of scale.</source>
        <translation>Crée une nation inventée pour des essais de charge.</translation>
    </message>
    <message>
        <source>the newest N saves only</source>
        <translation>les N enregistrements les plus récents seulement</translation>
    </message>
    <message>
        <source>--limit needs a whole number above 0, not &quot;%1&quot;.</source>
        <translation>--limit demande un nombre entier supérieur à 0, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>how a foreign layout becomes the sheets of a workbook</source>
        <translation>comment une disposition étrangère devient les feuilles d&apos;un classeur</translation>
    </message>
    <message>
        <source>tell what would change, and change nothing</source>
        <translation>dire ce qui changerait, sans rien changer</translation>
    </message>
    <message>
        <source>these sheets only, separated by commas</source>
        <translation>ces feuilles seulement, séparées par des virgules</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1&#xa0;: %2 ajoutées, %3 modifiées, %4 inchangées</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct what is named above and import again.</source>
        <translation>Rien n&apos;a été importé. Corrigez ce qui est nommé ci-dessus et importez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Rien n&apos;a été importé&#xa0;: c&apos;était un essai à blanc.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Takes in a workbook, all or nothing.</source>
        <translation>Importe un classeur, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Writes a workbook, or a folder of CSV sheets.</source>
        <translation>Écrit un classeur, ou un dossier de feuilles CSV.</translation>
    </message>
    <message>
        <source>--format is text, json or csv, not &quot;%1&quot;.</source>
        <translation>--format vaut text, json ou csv, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>how results are written; text is the default</source>
        <translation>comment les résultats sont écrits&#xa0;; text par défaut</translation>
    </message>
    <message>
        <source>Mandate plans results, signs agreements for them and accounts for every figure.</source>
        <translation>Mandate planifie les résultats, signe les accords qui les portent et justifie chaque chiffre.</translation>
    </message>
    <message>
        <source>mandatectl COMMAND --help tells more.</source>
        <translation>mandatectl COMMANDE --help en dit plus.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found problems, 2 misuse, 3 cannot read or write, 4 refused.</source>
        <translation>Codes de sortie&#xa0;: 0 fait, 1 problèmes trouvés, 2 mauvais usage, 3 lecture ou écriture impossible, 4 refusé.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See mandatectl --help.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;». Voir mandatectl --help.</translation>
    </message>
    <message>
        <source>a rule set that comes with the program, or a rule set&apos;s file</source>
        <translation>un jeu de règles livré avec le programme, ou le fichier d&apos;un jeu de règles</translation>
    </message>
    <message>
        <source>fill it with the rule set&apos;s demonstration data</source>
        <translation>le remplir avec les données de démonstration du jeu de règles</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>New register under %1</source>
        <translation>Nouveau registre selon %1</translation>
    </message>
    <message>
        <source>--rules is missing: under which rule set? mandatectl rules lists them.</source>
        <translation>--rules manque&#xa0;: selon quel jeu de règles&#xa0;? mandatectl rules les énumère.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>Makes a register.</source>
        <translation>Crée un registre.</translation>
    </message>
    <message>
        <source>the PDF, or with --all the folder for one PDF each</source>
        <translation>le PDF, ou avec --all le dossier qui en reçoit un par accord</translation>
    </message>
    <message>
        <source>this document of every agreement it fits</source>
        <translation>ce document pour chaque accord auquel il convient</translation>
    </message>
    <message>
        <source>what is due on this day in an evaluation; today is the default</source>
        <translation>ce qui est dû à ce jour dans une évaluation&#xa0;; aujourd&apos;hui par défaut</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Print agreement, evaluation or work_plan.</source>
        <translation>Il n&apos;y a pas de document «&#xa0;%1&#xa0;». Imprimez agreement, evaluation ou work_plan.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Printed %1 into %2.</source>
        <translation>Documents imprimés dans %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say which document of which agreement, and --output. See mandatectl print --help.</source>
        <translation>Dites quel document de quel accord, et --output. Voir mandatectl print --help.</translation>
    </message>
    <message>
        <source>Printed %1 pages into %2.</source>
        <translation>%1 pages imprimées dans %2.</translation>
    </message>
    <message>
        <source>Prints agreements, evaluations and work plans as PDF.</source>
        <translation>Imprime en PDF les accords, les évaluations et les plans de travail.</translation>
    </message>
    <message>
        <source>%1 is a rule set without faults.</source>
        <translation>%1 est un jeu de règles sans défaut.</translation>
    </message>
    <message>
        <source>Lists the rule sets that come with the program, or writes one out.</source>
        <translation>Énumère les jeux de règles livrés avec le programme, ou en écrit un.</translation>
    </message>
    <message>
        <source>Checks a rule set and names every fault by its place.</source>
        <translation>Vérifie un jeu de règles et nomme chaque défaut par son emplacement.</translation>
    </message>
    <message>
        <source>say how every figure came about</source>
        <translation>dire comment chaque chiffre a été obtenu</translation>
    </message>
    <message>
        <source>what is due on this day; today is the default</source>
        <translation>ce qui est dû à ce jour&#xa0;; aujourd&apos;hui par défaut</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>over a weight of %1</source>
        <translation>sur un poids de %1</translation>
    </message>
    <message>
        <source>Scores agreements.</source>
        <translation>Note les accords.</translation>
    </message>
    <message>
        <source>who signed for the first party; the party&apos;s own name by default</source>
        <translation>qui a signé pour la première partie&#xa0;; par défaut, le nom de la partie elle-même</translation>
    </message>
    <message>
        <source>in which post</source>
        <translation>à quel poste</translation>
    </message>
    <message>
        <source>who signed for the second party</source>
        <translation>qui a signé pour la seconde partie</translation>
    </message>
    <message>
        <source>where it was signed</source>
        <translation>où la signature a eu lieu</translation>
    </message>
    <message>
        <source>when it was signed; today is the default</source>
        <translation>quand la signature a eu lieu&#xa0;; aujourd&apos;hui par défaut</translation>
    </message>
    <message>
        <source>a scan of the signed paper, kept in the register</source>
        <translation>un scan du papier signé, conservé dans le registre</translation>
    </message>
    <message>
        <source>The scan %1 cannot be read: %2. Check the name.</source>
        <translation>Le scan %1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.</source>
        <translation>Le scan %1 dépasse 32 Mo. Numérisez en niveaux de gris ou à 150 points par pouce.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Freezes an agreement and records its signing on paper.</source>
        <translation>Fige un accord et enregistre sa signature sur papier.</translation>
    </message>
    <message>
        <source>the cascade runs in a loop here</source>
        <translation>la cascade tourne ici en boucle</translation>
    </message>
    <message>
        <source>Follows a code up to the national key result area and down to the person.</source>
        <translation>Suit un code vers le haut jusqu&apos;au domaine de résultats clés national et vers le bas jusqu&apos;à la personne.</translation>
    </message>
    <message>
        <source>%1 is too large to be a printed agreement.</source>
        <translation>%1 est trop grand pour être un accord imprimé.</translation>
    </message>
    <message>
        <source>%1 carries no fingerprint: it is a draft, or was not printed by Mandate.</source>
        <translation>%1 ne porte aucune empreinte&#xa0;: c&apos;est un projet, ou il n&apos;a pas été imprimé par Mandate.</translation>
    </message>
    <message>
        <source>ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the register from a backup.</source>
        <translation>ALTÉRÉ&#xa0;: le texte de %1, version %2, n&apos;a plus son empreinte. Restaurez le registre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, %3 %4</source>
        <translation>Signé par %1, %2, %3 %4</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Elle est en vigueur.</translation>
    </message>
    <message>
        <source>A later version has replaced it.</source>
        <translation>Une version ultérieure l&apos;a remplacée.</translation>
    </message>
    <message>
        <source>%1 is a draft: nothing of it was signed.</source>
        <translation>%1 est un projet&#xa0;: rien n&apos;en a été signé.</translation>
    </message>
    <message>
        <source>NOT OURS: no version of %1 in this register has the fingerprint %2.</source>
        <translation>PAS DE NOUS&#xa0;: aucune version de %1 dans ce registre n&apos;a l&apos;empreinte %2.</translation>
    </message>
    <message>
        <source>Compares a signed agreement, or its print, with the register.</source>
        <translation>Compare un accord signé, ou son impression, avec le registre.</translation>
    </message>
    <message>
        <source>Tells who changed what, when and why; with a code, of that and all its parts.</source>
        <translation>Dit qui a modifié quoi, quand et pourquoi&#xa0;; avec un code, pour celui-ci et toutes ses parties.</translation>
    </message>
    <message>
        <source>%1, version %2, frozen on %3, is unchanged in this register.</source>
        <translation>%1, version %2, figée le %3, est inchangée dans ce registre.</translation>
    </message>
    <message>
        <source>This print names version %1 of %2; compare its figures with these:</source>
        <translation>Cette impression nomme la version %1 de %2&#xa0;; comparez ses chiffres avec ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Version %1 of %2 says:</source>
        <translation>La version %1 de %2 dit&#xa0;:</translation>
    </message>
    <message>
        <source>NOT OURS: %1 says version %2, but the fingerprint %3 is that of another.</source>
        <translation>PAS DE NOUS&#xa0;: %1 annonce la version %2, mais l&apos;empreinte %3 est celle d&apos;une autre.</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>voir plus haut</translation>
    </message>
    <message>
        <source>The plan of %1 in the register is no longer what was signed.</source>
        <translation>Le plan de %1 dans le registre n&apos;est plus celui qui a été signé.</translation>
    </message>
    <message>
        <source>ALTERED: %1 Restore the register from a backup.</source>
        <translation>ALTÉRÉ&#xa0;: %1 Restaurez le registre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>say how far every key result area got and how that came about</source>
        <translation>dire jusqu’où chaque domaine de résultats clés est parvenu, et comment ce chiffre est obtenu</translation>
    </message>
    <message>
        <source>Attained: %1 of 100</source>
        <translation>Atteint : %1 sur 100</translation>
    </message>
    <message>
        <source>Attained: nothing to tell yet</source>
        <translation>Atteint : rien à dire pour l’instant</translation>
    </message>
    <message>
        <source>The results could not be written. Check where they go and the room there.</source>
        <translation>Les résultats n’ont pas pu être écrits. Vérifiez leur destination et la place qui y reste.</translation>
    </message>
</context>
<context>
    <name>cycle</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>The signed version %1 cannot be read: its text was altered. Restore the register from a backup.</source>
        <translation>La version signée %1 est illisible&#xa0;: son texte a été altéré. Restaurez le registre depuis une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>there is no key result area with the code “%1”</source>
        <translation>aucun domaine de résultats clés n&apos;a le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is neither a key result area “%1” nor an objective at this address; expected a code such as SKRA4 or an address such as AGR/1</source>
        <translation>il n&apos;y a ni domaine de résultats clés «&#xa0;%1&#xa0;» ni objectif à cette adresse&#xa0;; attendu&#xa0;: un code comme SKRA4 ou une adresse comme AGR/1</translation>
    </message>
    <message>
        <source>“%1” is no share: expected a percentage such as 60</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une part&#xa0;: attendu un pourcentage comme 60</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole .xlsx or .ods file: it may be cut short, protected by a password or of another kind, such as .xls. Open it in your spreadsheet program and save it again, as .xlsx and without a password.</source>
        <translation>%1 n&apos;est pas un fichier .xlsx ou .ods entier&#xa0;: il est peut-être tronqué, protégé par un mot de passe ou d&apos;un autre type, comme .xls. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, en .xlsx et sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be read whole: its part %2 is missing, damaged, cut short or protected by a password. Open it in your spreadsheet program and save it again, without a password.</source>
        <translation>%1 ne peut pas être lu en entier&#xa0;: sa partie %2 manque, est endommagée, tronquée ou protégée par un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 holds more than a register can take in; split it into several files.</source>
        <translation>%1 contient plus qu&apos;un registre ne peut recevoir&#xa0;; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>nothing is given; expected %1</source>
        <translation>rien n&apos;est indiqué&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no period: expected Q1 to Q4, H1, H2, M01 to M12 or Y</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une période&#xa0;: attendu Q1 à Q4, H1, H2, M01 à M12 ou Y</translation>
    </message>
    <message>
        <source>there is no %1 with the code “%2”</source>
        <translation>aucune fiche «&#xa0;%1&#xa0;» n&apos;a le code «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no office, post or person with the code “%1”</source>
        <translation>aucun organisme, poste ni personne n&apos;a le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the agreement %1 has no item %2</source>
        <translation>l&apos;accord %1 n&apos;a pas d&apos;élément %2</translation>
    </message>
    <message>
        <source>“%1” is no number of this sheet: expected one such as %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de cette feuille&#xa0;: attendu un numéro comme %2</translation>
    </message>
    <message>
        <source>“%1” is neither an objective such as 1 nor an action such as 1.2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un objectif comme 1 ni une action comme 1.2</translation>
    </message>
    <message>
        <source>“%1” is not the number of an indicator: expected one such as 1.2.3</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;un indicateur&#xa0;: attendu un numéro comme 1.2.3</translation>
    </message>
    <message>
        <source>there are more rows than the %1 of a spreadsheet</source>
        <translation>il y a plus de lignes que les %1 d&apos;un tableur</translation>
    </message>
    <message>
        <source>there are more cells than a register can take in</source>
        <translation>il y a plus de cellules qu&apos;un registre ne peut en recevoir</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais refermé</translation>
    </message>
    <message>
        <source>text follows a closing quote; expected a comma or the end of the row</source>
        <translation>du texte suit un guillemet fermant&#xa0;; attendu&#xa0;: une virgule ou la fin de la ligne</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the sheet as CSV in UTF-8</source>
        <translation>ce n&apos;est pas du texte UTF-8&#xa0;; enregistrez la feuille en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>%1 is too large; split it into several files.</source>
        <translation>%1 est trop grand&#xa0;; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The demonstration of %1 is faulty: %2</source>
        <translation>La démonstration de %1 est défectueuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rule set %1 has no demonstration; these have one: %2.</source>
        <translation>Le jeu de règles %1 n&apos;a pas de démonstration&#xa0;; ceux-ci en ont une&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no sheet called “%1”.</source>
        <translation>Il n&apos;y a pas de feuille nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the register does not keep this sheet yet; it was not read.</source>
        <translation>%1&#xa0;: le registre ne conserve pas encore cette feuille&#xa0;; elle n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>%1: a sheet of this name is unknown and was not read.</source>
        <translation>%1&#xa0;: une feuille de ce nom est inconnue et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>there are two sheets of this name</source>
        <translation>il y a deux feuilles de ce nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>the sheet %1 has no header in row %2</source>
        <translation>la feuille %1 n&apos;a pas d&apos;en-tête à la ligne %2</translation>
    </message>
    <message>
        <source>the sheet %1 has no column “%2”</source>
        <translation>la feuille %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is neither position nor count</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni position ni count</translation>
    </message>
    <message>
        <source>The mapping %1 does not fit %2: %3.</source>
        <translation>La correspondance %1 ne convient pas à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>there is no sheet “%1”</source>
        <translation>il n&apos;y a pas de feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected a list of sheets</source>
        <translation>attendu&#xa0;: une liste de feuilles</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>attendu&#xa0;: un objet, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key “%1” is unknown here</source>
        <translation>la clé «&#xa0;%1&#xa0;» est inconnue ici</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>attendu&#xa0;: un texte, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a number of rows</source>
        <translation>attendu&#xa0;: un nombre de lignes</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>attendu&#xa0;: un seul caractère</translation>
    </message>
    <message>
        <source>“%1” is no sheet of the workbook</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une feuille du classeur</translation>
    </message>
    <message>
        <source>the sheet has no column of this name</source>
        <translation>la feuille n&apos;a pas de colonne de ce nom</translation>
    </message>
    <message>
        <source>expected two texts</source>
        <translation>attendu&#xa0;: deux textes</translation>
    </message>
    <message>
        <source>Generate an invented nation</source>
        <translation>Création d&apos;une nation inventée</translation>
    </message>
    <message>
        <source>A nation needs at least one agency, and at least one person in each.</source>
        <translation>Une nation a besoin d&apos;au moins un organisme, et d&apos;au moins une personne dans chacun.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has more cells than a register can take in; split it.</source>
        <translation>La feuille %1 de %2 a plus de cellules qu&apos;un registre ne peut en recevoir&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was not read.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est inconnue et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>there are two columns of this name</source>
        <translation>il y a deux colonnes de ce nom</translation>
    </message>
    <message>
        <source>this column is missing, and without it no row can be told</source>
        <translation>cette colonne manque, et sans elle aucune ligne ne peut être reconnue</translation>
    </message>
    <message>
        <source>“%1” is already the code of another office, post or person</source>
        <translation>«&#xa0;%1&#xa0;» est déjà le code d&apos;un autre organisme, poste ou personne</translation>
    </message>
    <message>
        <source>row %1 has the same key</source>
        <translation>la ligne %1 a la même clé</translation>
    </message>
    <message>
        <source>this column is missing, and a new %1 needs it</source>
        <translation>cette colonne manque, et une nouvelle fiche «&#xa0;%1&#xa0;» en a besoin</translation>
    </message>
    <message>
        <source>The folder %1 has no CSV file; a workbook folder has one for each sheet, such as agreements.csv.</source>
        <translation>Le dossier %1 ne contient aucun fichier CSV&#xa0;; un dossier de classeur en a un par feuille, comme agreements.csv.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>aucun dossier ne peut être créé à cet endroit</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is none of the files a workbook comes in: expected .xlsx, .ods, .csv or a folder of .csv files.</source>
        <translation>%1 n&apos;est aucun des fichiers sous lesquels se présente un classeur&#xa0;: attendu .xlsx, .ods, .csv ou un dossier de fichiers .csv.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name or move it away.</source>
        <translation>%1 existe déjà et a été laissé tel quel&#xa0;; choisissez un autre nom ou déplacez-le.</translation>
    </message>
    <message>
        <source>the finished work could not be given its name</source>
        <translation>le travail terminé n&apos;a pas pu recevoir son nom</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 does not fit into an .xlsx file (%4). Export to a folder of CSV files instead.</source>
        <translation>%1, ligne %2, colonne %3 ne tient pas dans un fichier .xlsx (%4). Exportez plutôt vers un dossier de fichiers CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %2 %3.</source>
        <translation>%1 est illisible&#xa0;: à la ligne %2, %3.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>«&#xa0;%1&#xa0;» se trouve au-delà de la dernière colonne de l&apos;en-tête</translation>
    </message>
    <message>
        <source>it holds no sheet that the register knows, such as agreements or indicators</source>
        <translation>il ne contient aucune feuille connue du registre, comme agreements ou indicators</translation>
    </message>
    <message>
        <source>%1 cannot be made: a workbook is written as .xlsx, or as a folder of CSV sheets.</source>
        <translation>%1 ne peut pas être créé : un classeur s’écrit en .xlsx, ou en dossier de feuilles CSV.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Opens a register in a window.</source>
        <translation>Ouvre un registre dans une fenêtre.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Le registre.</translation>
    </message>
</context>
<context>
    <name>indicator</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Type d&apos;unité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Niveau 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>Niveau 5</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Actual two years ago</source>
        <translation>Valeur réelle d&apos;il y a deux ans</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Valeur réelle de l&apos;an dernier</translation>
    </message>
    <message>
        <source>Projection for next year</source>
        <translation>Projection pour l&apos;an prochain</translation>
    </message>
    <message>
        <source>Projection for the year after</source>
        <translation>Projection pour l&apos;année suivante</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Method of measurement</source>
        <translation>Méthode de mesure</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Cannot exceed 100 %</source>
        <translation>Ne peut pas dépasser 100&#xa0;%</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>success indicator</source>
        <translation>indicateur de succès</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Key result area</source>
        <translation>Domaine de résultats clés</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Type d&apos;unité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>Année de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Année cible</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>key performance indicator</source>
        <translation>indicateur clé de performance</translation>
    </message>
</context>
<context>
    <name>kpi_value</name>
    <message>
        <source>KPI</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>KPI value</source>
        <translation>valeur d&apos;ICP</translation>
    </message>
</context>
<context>
    <name>kra</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>key result area</source>
        <translation>domaine de résultats clés</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementHead</name>
    <message>
        <source>%1 %2 · %3 · between %4 and %5</source>
        <translation>%1 %2 · %3 · entre %4 et %5</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Illustratif</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementListModel</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation>encore rien de noté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 sur %2&#xa0;%</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementPage</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Section 2</source>
        <translation>Section 2</translation>
    </message>
    <message>
        <source>Cover, vision, mission</source>
        <translation>Couverture, vision, mission</translation>
    </message>
    <message>
        <source>Objectives, actions and success indicators</source>
        <translation>Objectifs, actions et indicateurs de succès</translation>
    </message>
    <message>
        <source>Totals of the weights</source>
        <translation>Totaux des poids</translation>
    </message>
    <message>
        <source>&amp;Preamble</source>
        <translation>&amp;Préambule</translation>
    </message>
    <message>
        <source>&amp;Vision</source>
        <translation>&amp;Vision</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>&amp;Mission</translation>
    </message>
    <message>
        <source>Signed on %1. What was agreed stands; achievements can still be entered.</source>
        <translation>Signé le %1. Ce qui a été convenu reste&#xa0;; les réalisations peuvent encore être saisies.</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>À corriger (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open for reading only. %1</source>
        <translation>Ouvert en lecture seule. %1</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementsPage</name>
    <message>
        <source>No agreement yet</source>
        <translation>Pas encore d&apos;accord</translation>
    </message>
    <message>
        <source>Here stand the annual agreements of ministers, agencies and staff, each with its objectives, success indicators and scores. Import last year&apos;s from a spreadsheet with mandatectl import, or open a register that holds some.</source>
        <translation>Ici se trouvent les accords annuels des ministres, des organismes et du personnel, chacun avec ses objectifs, ses indicateurs de succès et ses notes. Importez ceux de l&apos;an dernier depuis un tableur avec mandatectl import, ou ouvrez un registre qui en contient.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>‹ Agreements</source>
        <translation>‹ Accords</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Back to the list of agreements</source>
        <translation>Retour à la liste des accords</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Find by code or second party</source>
        <translation>Chercher par code ou seconde partie</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Indicateur clé de performance</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Success indicator: %1</source>
        <translation>Indicateur de succès&#xa0;: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 sur %2&#xa0;%</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Attainment: %1 of 100, from what serves %2 % of it</source>
        <translation>Réalisation&#xa0;: %1 sur 100, d&apos;après ce qui en sert %2&#xa0;%</translation>
    </message>
    <message>
        <source>Weight or share</source>
        <translation>Poids ou part</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePage</name>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Where the chosen row stands</source>
        <translation>Où se situe la ligne choisie</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>Here a government&apos;s goals stand as a tree: plan, pillars, key result areas, the agreements that serve them, down to each person&apos;s work plan. Open a register that holds a plan, or import one with mandatectl import.</source>
        <translation>Ici se trouvent les buts d&apos;un gouvernement sous forme d&apos;arbre&#xa0;: plan, piliers, domaines de résultats clés, les accords qui les servent, jusqu&apos;au plan de travail de chaque personne. Ouvrez un registre qui contient un plan, ou importez-en un avec mandatectl import.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
</context>
<context>
    <name>mandate::Chip</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mandate::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>Aperçu avant im&amp;pression…</translation>
    </message>
    <message>
        <source>Print preview of the &amp;evaluation…</source>
        <translation>Aperçu avant impression de l&apos;é&amp;valuation…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save e&amp;valuation as PDF…</source>
        <translation>Enre&amp;gistrer l&apos;évaluation en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Cascade</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Accords</translation>
    </message>
    <message>
        <source>&amp;About Mandate</source>
        <translation>À &amp;propos de Mandate</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>State of the register</source>
        <translation>État du registre</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers (*.mandate)</source>
        <translation>Registres (*.mandate)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>About Mandate</source>
        <translation>À propos de Mandate</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Plans, agreements and results of a government in one register.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Les plans, les accords et les résultats d&apos;un gouvernement dans un seul registre.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>no register open</source>
        <translation>aucun registre ouvert</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
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
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>mandate::PointsList</name>
    <message>
        <source>Points to correct</source>
        <translation>Points à corriger</translation>
    </message>
</context>
<context>
    <name>mandate::PrioritiesModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brute</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondérée</translation>
    </message>
</context>
<context>
    <name>mandate::ScorePanel</name>
    <message>
        <source>Composite score</source>
        <translation>Note composite</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé&#xa0;?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose a success indicator to see every step of its score.</source>
        <translation>Choisissez un indicateur de succès pour voir chaque étape de sa note.</translation>
    </message>
</context>
<context>
    <name>mandate::Session</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>No register is open. Open one with File, Open.</source>
        <translation>Aucun registre n&apos;est ouvert. Ouvrez-en un par Fichier, Ouvrir.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 level</source>
        <translation>niveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>There is nothing to enter in this cell: figures belong to success indicators.</source>
        <translation>Il n&apos;y a rien à saisir dans cette cellule&#xa0;: les chiffres appartiennent aux indicateurs de succès.</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>Cette colonne est calculée.</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands. Only achievements can be entered.</source>
        <translation>L&apos;accord est signé&#xa0;: ce qui a été convenu reste. Seules les réalisations peuvent être saisies.</translation>
    </message>
    <message>
        <source>A verified figure stands here. It can be replaced in a review, not overwritten.</source>
        <translation>Un chiffre vérifié se trouve ici. Il peut être remplacé lors d&apos;une revue, non écrasé.</translation>
    </message>
    <message>
        <source>The year&apos;s figure comes from what was reported for %1 and its like.</source>
        <translation>Le chiffre de l&apos;année vient de ce qui a été rapporté pour %1 et les autres périodes.</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Intitulé de %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Achievement of %1</source>
        <translation>Réalisation de %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Rien n&apos;est encore noté.</translation>
    </message>
    <message>
        <source>%1 % of the weight is scored</source>
        <translation>%1&#xa0;% du poids est noté</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Provisoire&#xa0;: %1.</translation>
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
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Objectives and indicators</source>
        <translation>Objectifs et indicateurs</translation>
    </message>
    <message>
        <source>Annual performance agreement</source>
        <translation>Accord de performance annuel</translation>
    </message>
    <message>
        <source>Performance contract</source>
        <translation>Contrat de performance</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>Executive commitment</source>
        <translation>Engagement de dirigeant</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Plan de travail individuel</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>DRC national</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>DRC sectoriel</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>DRC d&apos;organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>ne peut pas être noté</translation>
    </message>
    <message>
        <source>objective %1: %2 of %3</source>
        <translation>objectif %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>objectives %1</source>
        <translation>objectifs %1</translation>
    </message>
    <message>
        <source>objectives %1 of %2</source>
        <translation>objectifs %1 sur %2</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Le registre est ouvert en lecture seule. %1</translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Groupe de pairs</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>office</source>
        <translation>organisme</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1 evaluated.pdf</source>
        <translation>%1 évalué.pdf</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Aperçu avant impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>period_target</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>period target</source>
        <translation>cible de période</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>pillar</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilier</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>%1: evaluation</source>
        <translation>%1&#xa0;: évaluation</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE</source>
        <translation>ILLUSTRATIF</translation>
    </message>
    <message>
        <source>Version %1 · SHA-256 %2</source>
        <translation>Version %1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Supervisor&apos;s post</source>
        <translation>Poste du supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing has been entered for this section.</source>
        <translation>Rien n&apos;a été saisi pour cette section.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The rule set %1 has no printed form for the kind of agreement that %2 is. Add a layout to the rule set.</source>
        <translation>Le jeu de règles %1 n&apos;a pas de forme imprimée pour le type d&apos;accord de %2. Ajoutez une mise en page au jeu de règles.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Oui/Non</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (d&apos;ici le %2)</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Projet&#xa0;: non signé</translation>
    </message>
    <message>
        <source>Version %1, frozen for signing on %2</source>
        <translation>Version %1, figée pour signature le %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE: an invented example, not a published agreement.</source>
        <translation>ILLUSTRATIF&#xa0;: un exemple inventé, non un accord publié.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>%1 is not a work plan. Print it as an agreement.</source>
        <translation>%1 n&apos;est pas un plan de travail. Imprimez-le comme accord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 n&apos;a pas pu être terminé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The document cannot be printed: the printer or file cannot be written to.</source>
        <translation>Le document ne peut pas être imprimé&#xa0;: impossible d&apos;écrire sur l&apos;imprimante ou dans le fichier.</translation>
    </message>
    <message>
        <source>The printer refused page %1.</source>
        <translation>L&apos;imprimante a refusé la page %1.</translation>
    </message>
    <message>
        <source>The document could not be finished: is the disk full?</source>
        <translation>Le document n&apos;a pas pu être terminé&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None: nothing has been scored.</source>
        <translation>Aucune&#xa0;: rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>None: the score stands over %1 % of the weight; a rating needs all of it.</source>
        <translation>Aucune&#xa0;: la note porte sur %1&#xa0;% du poids&#xa0;; une appréciation exige la totalité.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating bands.</source>
        <translation>Aucune&#xa0;: le barème de notation n&apos;a pas de paliers d&apos;appréciation.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating this low.</source>
        <translation>Aucune&#xa0;: le barème de notation n&apos;a pas d&apos;appréciation aussi basse.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>How its figures were computed</source>
        <translation>Comment ses chiffres ont été calculés</translation>
    </message>
    <message>
        <source>To be filled in when the year is evaluated.</source>
        <translation>À remplir lorsque l&apos;année sera évaluée.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Scored weight</source>
        <translation>Poids noté</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>%1 scored, %2 left out</source>
        <translation>%1 notés, %2 laissés de côté</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Barème de notation</translation>
    </message>
    <message>
        <source>Annex: how each figure was computed</source>
        <translation>Annexe&#xa0;: comment chaque chiffre a été calculé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>* Mandatory.</source>
        <translation>* Obligatoire.</translation>
    </message>
    <message>
        <source>† Illustrative: not a published figure.</source>
        <translation>† Illustratif&#xa0;: chiffre non publié.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register holds nothing with the code &quot;%1&quot;.</source>
        <translation>Le registre ne contient rien sous le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The register holds nothing with the code “%1”. Give the code of a key result area, an agreement, a part of one (MOA-1/1.2.3), an office, a post or a person.</source>
        <translation>Le registre ne contient rien sous le code «&#xa0;%1&#xa0;». Donnez le code d&apos;un domaine de résultats clés, d&apos;un accord, d&apos;une partie d&apos;accord (MOA-1/1.2.3), d&apos;un organisme, d&apos;un poste ou d&apos;une personne.</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Effect if not met</source>
        <translation>Effet si non satisfaite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>exigence</translation>
    </message>
</context>
<context>
    <name>rule_set</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>jeu de règles</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>plus de %1 niveaux d&apos;imbrication</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>une virgule ou ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>une virgule ou }</translation>
    </message>
    <message>
        <source>a key in quotes</source>
        <translation>une clé entre guillemets</translation>
    </message>
    <message>
        <source>a key is longer than %1 characters</source>
        <translation>une clé compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>cette clé est donnée deux fois</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>un texte n&apos;est pas refermé sur sa ligne</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a text holds half a character or a null</source>
        <translation>un texte contient une moitié de caractère ou un caractère nul</translation>
    </message>
    <message>
        <source>a text holds an unknown escape after \</source>
        <translation>un texte contient une séquence inconnue après \</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>the text ends where %1 was expected; it may be cut off</source>
        <translation>le texte se termine là où %1 était attendu&#xa0;; il est peut-être tronqué</translation>
    </message>
    <message>
        <source>expected %1, found &quot;%2&quot;</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>pas en UTF-8&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>larger than one megabyte; no rule set is</source>
        <translation>plus d&apos;un mégaoctet&#xa0;; aucun jeu de règles n&apos;est si grand</translation>
    </message>
    <message>
        <source>The quota table &quot;%1&quot; is known for scores up to %2 only, not for %3. Decide by hand, or complete the table.</source>
        <translation>Le tableau de quotas «&#xa0;%1&#xa0;» n&apos;est connu que pour des notes jusqu&apos;à %2, pas pour %3. Décidez à la main, ou complétez le tableau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken</source>
        <translation>«&#xa0;%1&#xa0;» est déjà pris</translation>
    </message>
    <message>
        <source>a month lies between 1 and 12</source>
        <translation>un mois se situe entre 1 et 12</translation>
    </message>
    <message>
        <source>expected five labels, best first, or none</source>
        <translation>attendu&#xa0;: cinq libellés, le meilleur d&apos;abord, ou aucun</translation>
    </message>
    <message>
        <source>at least one way of reporting is needed</source>
        <translation>il faut au moins une façon de rapporter</translation>
    </message>
    <message>
        <source>this term is not known</source>
        <translation>ce terme est inconnu</translation>
    </message>
    <message>
        <source>levels stand highest first, each once</source>
        <translation>les niveaux vont du plus haut au plus bas, chacun une fois</translation>
    </message>
    <message>
        <source>at least one kind of agreement is needed</source>
        <translation>il faut au moins un type d&apos;accord</translation>
    </message>
    <message>
        <source>there is no scheme &quot;%1&quot; in this rule set</source>
        <translation>il n&apos;y a pas de barème «&#xa0;%1&#xa0;» dans ce jeu de règles</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot; in this rule set</source>
        <translation>il n&apos;y a pas de mise en page «&#xa0;%1&#xa0;» dans ce jeu de règles</translation>
    </message>
    <message>
        <source>name at least one kind of agreement</source>
        <translation>nommez au moins un type d&apos;accord</translation>
    </message>
    <message>
        <source>the weights up to here total %1, more than 100</source>
        <translation>les poids jusqu&apos;ici totalisent %1, plus de 100</translation>
    </message>
    <message>
        <source>this month has no day %1 in every year</source>
        <translation>ce mois n&apos;a pas de jour %1 chaque année</translation>
    </message>
    <message>
        <source>a fixed date has a month and a day, no offset</source>
        <translation>une date fixe a un mois et un jour, pas de décalage</translation>
    </message>
    <message>
        <source>an offset has no month, day or side</source>
        <translation>un décalage n&apos;a ni mois, ni jour, ni côté</translation>
    </message>
    <message>
        <source>what repeats is counted from cycle_start</source>
        <translation>ce qui se répète se compte à partir de cycle_start</translation>
    </message>
    <message>
        <source>repeats after 1 to 12 months</source>
        <translation>se répète tous les 1 à 12 mois</translation>
    </message>
    <message>
        <source>more than ten years from its anchor</source>
        <translation>à plus de dix ans de son ancrage</translation>
    </message>
    <message>
        <source>contracts and acting appointments count from start or expiry, all else from the cycle or a fixed date</source>
        <translation>les contrats et les intérims se comptent à partir de start ou expiry, tout le reste à partir du cycle ou d&apos;une date fixe</translation>
    </message>
    <message>
        <source>nothing fills the place %1</source>
        <translation>rien ne remplit l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>a document has at least one section</source>
        <translation>un document a au moins une section</translation>
    </message>
    <message>
        <source>this section needs the column &quot;indicator&quot;</source>
        <translation>cette section a besoin de la colonne «&#xa0;indicator&#xa0;»</translation>
    </message>
    <message>
        <source>the shares total %1, not 100</source>
        <translation>les parts totalisent %1, et non 100</translation>
    </message>
    <message>
        <source>expected one share for each of the %1 categories</source>
        <translation>attendu&#xa0;: une part pour chacune des %1 catégories</translation>
    </message>
    <message>
        <source>rows stand best first: %1 does not follow %2</source>
        <translation>les lignes vont de la meilleure à la moins bonne&#xa0;: %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>some days are also those of &quot;%1&quot;</source>
        <translation>certains jours sont aussi ceux de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>the text is empty; leave the key out instead</source>
        <translation>le texte est vide&#xa0;; omettez plutôt la clé</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a decimal number in quotes</source>
        <translation>un nombre décimal entre guillemets</translation>
    </message>
    <message>
        <source>a date as in &quot;2015-07-01&quot;</source>
        <translation>une date comme &quot;2015-07-01&quot;</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>cette clé est inconnue ici</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Note composite</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Indicateur clé de performance</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Revue à mi-parcours</translation>
    </message>
    <message>
        <source>Moderation exercise</source>
        <translation>Exercice de modération</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Note brute</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Note pondérée</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Plan de travail individuel</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>DRC national</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>DRC sectoriel</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>DRC d&apos;organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, ligne %2, %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n de plus)</numerusform>
            <numerusform> (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule set &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de jeu de règles «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The rule set &quot;%1&quot; cannot be read.</source>
        <translation>Le jeu de règles «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>a sourced rule names its source</source>
        <translation>une règle sourcée nomme sa source</translation>
    </message>
    <message>
        <source>it ends on %1, before it begins on %2</source>
        <translation>elle prend fin le %1, avant de commencer le %2</translation>
    </message>
    <message>
        <source>expected five marks, best first</source>
        <translation>attendu&#xa0;: cinq notes, la meilleure d&apos;abord</translation>
    </message>
    <message>
        <source>written in format %1; this program reads format %2</source>
        <translation>écrit au format %1&#xa0;; ce programme lit le format %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a standard scheme whose method, span, marks and digits are fixed; name a different one differently</source>
        <translation>«&#xa0;%1&#xa0;» est un barème standard dont la méthode, l&apos;étendue, les notes et les décimales sont fixes&#xa0;; donnez un autre nom à un barème différent</translation>
    </message>
    <message>
        <source>bands stand best first: %1 does not follow %2</source>
        <translation>les paliers vont du meilleur au moins bon&#xa0;: %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>the last band must reach the worst score, %1</source>
        <translation>le dernier palier doit atteindre la plus mauvaise note, %1</translation>
    </message>
    <message>
        <source>the best and the worst score are the same</source>
        <translation>la meilleure et la plus mauvaise note sont les mêmes</translation>
    </message>
    <message>
        <source>a composite has 0 to 6 digits after the point</source>
        <translation>une note composite a de 0 à 6 décimales</translation>
    </message>
    <message>
        <source>the same composite cannot count as 0 and as 100</source>
        <translation>la même note composite ne peut pas compter pour 0 et pour 100</translation>
    </message>
    <message>
        <source>marks stand best first: %1 does not follow %2</source>
        <translation>les notes vont de la meilleure à la moins bonne&#xa0;: %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>expected at least 1, and no fewer at most</source>
        <translation>attendu : au moins 1, et un maximum qui n’est pas inférieur</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>claimed</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>aucun chiffre donné</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>pas dû</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Achieved in the year, their sum: %1</source>
        <translation>Réalisé dans l&apos;année, leur somme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their average: %1</source>
        <translation>Réalisé dans l&apos;année, leur moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their maximum: %1</source>
        <translation>Réalisé dans l&apos;année, leur maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, the latest of them: %1</source>
        <translation>Réalisé dans l&apos;année, le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 se situe entre %2 et %3</translation>
    </message>
    <message>
        <source>%1, %3 of %4 days from the latter: %2 × %3 ÷ %4 = %5</source>
        <translation>%1, à %3 des %4 jours de ce dernier&#xa0;: %2 × %3 ÷ %4 = %5</translation>
    </message>
    <message>
        <source>%1 where lower is better earns the best score: %2</source>
        <translation>%1 là où le plus bas est le mieux obtient la meilleure note&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not the whole of what was agreed, and it is all or nothing: %2</source>
        <translation>%1 n&apos;est pas la totalité de ce qui a été convenu, et c&apos;est tout ou rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2, the best level: %3</source>
        <translation>%1 est au moins aussi bon que %2, le meilleur niveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 satisfies %2: %3</source>
        <translation>%1 satisfait %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is worse than %2, the last level: %3</source>
        <translation>%1 est moins bon que %2, le dernier niveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is the level %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» est le niveau %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is none of the levels: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun des niveaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 against a target of zero: %2, by the rule set</source>
        <translation>%1 pour une cible de zéro&#xa0;: %2, selon le jeu de règles</translation>
    </message>
    <message>
        <source>The mark agreed: %1</source>
        <translation>La note convenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>By the order of its levels lower is better, against the direction stated.</source>
        <translation>D&apos;après l&apos;ordre de ses niveaux, le plus bas est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>By the order of its levels higher is better, against the direction stated.</source>
        <translation>D&apos;après l&apos;ordre de ses niveaux, le plus haut est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>No direction is stated: lower is taken as better.</source>
        <translation>Aucun sens n&apos;est indiqué&#xa0;: le plus bas est pris pour le mieux.</translation>
    </message>
    <message>
        <source>No direction is stated: higher is taken as better.</source>
        <translation>Aucun sens n&apos;est indiqué&#xa0;: le plus haut est pris pour le mieux.</translation>
    </message>
    <message>
        <source>A ratio is kept as written and has no score.</source>
        <translation>Un rapport est conservé tel qu&apos;écrit et n&apos;a pas de note.</translation>
    </message>
    <message>
        <source>No target level is filled in.</source>
        <translation>Aucun niveau de cible n&apos;est rempli.</translation>
    </message>
    <message>
        <source>No target is given.</source>
        <translation>Aucune cible n&apos;est donnée.</translation>
    </message>
    <message>
        <source>The target is zero, and the rule set does not say how to score that.</source>
        <translation>La cible est zéro, et le jeu de règles ne dit pas comment noter cela.</translation>
    </message>
    <message>
        <source>The target is below zero, which the formula cannot score.</source>
        <translation>La cible est inférieure à zéro, ce que la formule ne peut pas noter.</translation>
    </message>
    <message>
        <source>The scheme computes with numbers, and this is none.</source>
        <translation>Le barème calcule avec des nombres, et ceci n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>It is reported in periods of several lengths; keep to quarters, half-years or months.</source>
        <translation>C&apos;est rapporté par périodes de plusieurs longueurs&#xa0;; tenez-vous-en aux trimestres, aux semestres ou aux mois.</translation>
    </message>
    <message>
        <source>Figures of this kind cannot be added up; only the last can count.</source>
        <translation>Les chiffres de ce type ne s&apos;additionnent pas&#xa0;; seul le dernier peut compter.</translation>
    </message>
    <message>
        <source>The figures are too large to compute with.</source>
        <translation>Les chiffres sont trop grands pour le calcul.</translation>
    </message>
    <message>
        <source>Nothing was reported in any period.</source>
        <translation>Rien n&apos;a été rapporté pour aucune période.</translation>
    </message>
    <message>
        <source>With a period missing, the year is missing.</source>
        <translation>Une période manque, donc l&apos;année manque.</translation>
    </message>
    <message>
        <source>Not due yet: left out of the composite.</source>
        <translation>Pas encore dû&#xa0;: laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Not applicable: left out of the composite.</source>
        <translation>Sans objet&#xa0;: laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>%1 It is left out of the composite.</source>
        <translation>%1 Il est laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Nothing was reported: the worst score, %1.</source>
        <translation>Rien n&apos;a été rapporté&#xa0;: la plus mauvaise note, %1.</translation>
    </message>
    <message>
        <source>%1 lies beyond the scale and is held at %2.</source>
        <translation>%1 sort de l&apos;échelle et est ramené à %2.</translation>
    </message>
    <message>
        <source>No indicator has a score yet.</source>
        <translation>Aucun indicateur n&apos;a encore de note.</translation>
    </message>
    <message>
        <source>Mean of the raw scores of %1 indicators: %2</source>
        <translation>Moyenne des notes brutes de %1 indicateurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ 100 over %1 indicators: %2</source>
        <translation>Somme de poids × note brute ÷ 100 sur %1 indicateurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ %1, the weight scored, over %2 indicators: %3</source>
        <translation>Somme de poids × note brute ÷ %1, le poids noté, sur %2 indicateurs&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 stands over %2 % of the weight, with %3 left out, and has no rating.</source>
        <translation>%1 porte sur %2&#xa0;% du poids, %3 étant laissés de côté, et n&apos;a pas d&apos;appréciation.</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, from %3 up</source>
        <translation>Arrondi à %1&#xa0;: %2, à partir de %3</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, up to %3</source>
        <translation>Arrondi à %1&#xa0;: %2, jusqu&apos;à %3</translation>
    </message>
    <message>
        <source>Rounded to %1: no rating</source>
        <translation>Arrondi à %1&#xa0;: pas d&apos;appréciation</translation>
    </message>
    <message>
        <source>“%1” is too large: a number has at most 28 digits before the point.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: un nombre a au plus 28 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>“%1” is not a number: expected digits such as %2 or, grouped, %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre&#xa0;: attendu des chiffres comme %2 ou, groupés, %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected year, month and day such as 2015-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;: attendu année, mois et jour comme 2015-06-30.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni yes ni no.</translation>
    </message>
    <message>
        <source>The quota table has no row for a score of %1; the places must be decided by hand.</source>
        <translation>Le tableau de quotas n&apos;a pas de ligne pour une note de %1&#xa0;; les places doivent être décidées à la main.</translation>
    </message>
    <message>
        <source>The shares of a quota total 100, not %1.</source>
        <translation>Les parts d&apos;un quota totalisent 100, et non %1.</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100, not at %1.</source>
        <translation>Un poids se situe entre 0 et 100, pas à %1.</translation>
    </message>
    <message>
        <source>A weight has at most two decimals, unlike %1.</source>
        <translation>Un poids a au plus deux décimales, contrairement à %1.</translation>
    </message>
    <message>
        <source>The figure is no mark of this scheme.</source>
        <translation>Le chiffre n&apos;est pas une note de ce barème.</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The copy is damaged: %1</source>
        <translation>La copie est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 existe déjà. Choisissez un autre nom&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on its disk.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez le dossier et la place sur son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be used safely: its setting &quot;%2&quot; is &quot;%3&quot;.</source>
        <translation>%1 ne peut pas être utilisé sans risque&#xa0;: son réglage «&#xa0;%2&#xa0;» vaut «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use. Reinstall Mandate.</source>
        <translation>Deux bibliothèques SQLite différentes sont utilisées. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>%1 is not a Mandate register. Choose a file that ends in .mandate.</source>
        <translation>%1 n&apos;est pas un registre Mandate. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Mandate (format %2; this program knows up to %3). Update this program to open it.</source>
        <translation>%1 a été écrit par un Mandate plus récent (format %2&#xa0;; ce programme connaît jusqu&apos;à %3). Mettez ce programme à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Nothing was changed; open the newest backup instead.</source>
        <translation>%1 est endommagé ou tronqué. Rien n&apos;a été modifié&#xa0;; ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier est là et que vous pouvez l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The SQLite driver is not the expected one. Reinstall Mandate.</source>
        <translation>Le pilote SQLite n&apos;est pas celui attendu. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>Le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be made. %2</source>
        <translation>%1 ne peut pas être créé. %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a register with &quot;new&quot;.</source>
        <translation>Il n&apos;y a pas de fichier %1. Vérifiez le nom, ou créez un registre avec «&#xa0;new&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mandate.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 holds tables or triggers that Mandate did not make, so it was not opened. Use a backup, or ask whoever changed it.</source>
        <translation>%1 contient des tables ou des déclencheurs que Mandate n&apos;a pas créés et n&apos;a donc pas été ouvert. Utilisez une sauvegarde, ou demandez à qui l&apos;a modifié.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the register.</source>
        <translation>Cet accord n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>The register holds no agreement with the code &quot;%1&quot;.</source>
        <translation>Le registre ne contient aucun accord avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The cycle %1 has no rule set. Give it one before anything is scored.</source>
        <translation>Le cycle %1 n&apos;a pas de jeu de règles. Donnez-lui-en un avant toute notation.</translation>
    </message>
    <message>
        <source>the rule set %1 of this register</source>
        <translation>le jeu de règles %1 de ce registre</translation>
    </message>
    <message>
        <source>The audit trail was altered at save %1, &quot;%2&quot; by %3. Compare with a backup before you rely on anything entered since.</source>
        <translation>La piste d&apos;audit a été altérée à l&apos;enregistrement %1, «&#xa0;%2&#xa0;» par %3. Comparez avec une sauvegarde avant de vous fier à quoi que ce soit saisi depuis.</translation>
    </message>
    <message>
        <source>It lies on a network or synchronised folder (%1), where two computers could overwrite each other. Copy it to a local disk to change it.</source>
        <translation>Il se trouve dans un dossier réseau ou synchronisé (%1), où deux ordinateurs pourraient s&apos;écraser l&apos;un l&apos;autre. Copiez-le sur un disque local pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Nothing was changed; try again when it has finished.</source>
        <translation>%1 est utilisé par un autre programme. Rien n&apos;a été modifié&#xa0;; réessayez lorsqu&apos;il aura terminé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a folder of your own, or ask for permission to write it.</source>
        <translation>%1 ne peut pas être écrit. Copiez-le dans un dossier à vous, ou demandez l&apos;autorisation d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien n&apos;a été modifié&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk or network that holds %1 reported a fault. Check it, then open the register again.</source>
        <translation>Le disque ou le réseau qui contient %1 a signalé une panne. Vérifiez-le, puis rouvrez le registre.</translation>
    </message>
    <message>
        <source>%1 holds something too large for this computer.</source>
        <translation>%1 contient quelque chose de trop grand pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 refused a record that contradicts another.</source>
        <translation>%1 a refusé une fiche qui en contredit une autre.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database reported a fault.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: la base de données a signalé une panne.</translation>
    </message>
    <message>
        <source>Nothing was saved: a %1 would refer to a %2 that is not there.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: une fiche «&#xa0;%1&#xa0;» renverrait à une fiche «&#xa0;%2&#xa0;» qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was saved. %2</source>
        <translation>%1 n&apos;est ouvert qu&apos;en lecture, donc rien n&apos;a été enregistré. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more, so it is not known whether the last change was saved. Open the register again and look at its history.</source>
        <translation>%1 n&apos;est plus accessible&#xa0;; on ne sait donc pas si la dernière modification a été enregistrée. Rouvrez le registre et regardez son historique.</translation>
    </message>
    <message>
        <source>The audit trail names a table this program does not know: %1.</source>
        <translation>La piste d&apos;audit nomme une table que ce programme ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit trail names a field this program does not know: %1.</source>
        <translation>La piste d&apos;audit nomme un champ que ce programme ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such save in the audit trail.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement de ce genre dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is an act, and acts stand. Record a new one instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé&#xa0;: c&apos;est un acte, et les actes restent. Enregistrez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written for a %1. Nothing was saved; check the disk.</source>
        <translation>Le disque a rendu autre chose que ce qui a été écrit pour une fiche «&#xa0;%1&#xa0;». Rien n&apos;a été enregistré&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 of this %2 is now &quot;%3&quot;; you saw &quot;%4&quot; and wrote &quot;%5&quot;. Nothing was saved: look at both, then decide.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de cette fiche (%2) vaut maintenant «&#xa0;%3&#xa0;»&#xa0;; vous aviez vu «&#xa0;%4&#xa0;» et écrit «&#xa0;%5&#xa0;». Rien n&apos;a été enregistré&#xa0;: comparez les deux, puis décidez.</translation>
    </message>
    <message>
        <source>This %1 has been withdrawn or changed since you saw it. Nothing was saved: look again, then decide.</source>
        <translation>Cette fiche (%1) a été retirée ou modifiée depuis que vous l&apos;avez vue. Rien n&apos;a été enregistré&#xa0;: regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>A %1 is never changed or taken back once entered; record a new one that replaces it.</source>
        <translation>Une fiche «&#xa0;%1&#xa0;» n&apos;est jamais modifiée ni reprise une fois saisie&#xa0;; saisissez-en une nouvelle qui la remplace.</translation>
    </message>
    <message>
        <source>There is already a record with the code &quot;%1&quot;; this %2 needs another one.</source>
        <translation>Il existe déjà une fiche avec le code «&#xa0;%1&#xa0;»&#xa0;; celle-ci (%2) doit en avoir un autre.</translation>
    </message>
    <message>
        <source>This %1 lacks something it cannot be without: a code, or what it belongs to.</source>
        <translation>Il manque à cette fiche (%1) quelque chose d&apos;indispensable&#xa0;: un code, ou ce à quoi elle appartient.</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Aucune copie n&apos;a été faite. %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check the folder.</source>
        <translation>%1 ne peut pas être créé&#xa0;: %2. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The %1 %2 was removed behind the audit trail&apos;s back.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été supprimée à l&apos;insu de la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was added behind the audit trail&apos;s back.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été ajoutée à l&apos;insu de la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was altered behind the audit trail&apos;s back: %3 is &quot;%4&quot;, and the audit trail says &quot;%5&quot;.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été altérée à l&apos;insu de la piste d&apos;audit&#xa0;: «&#xa0;%3&#xa0;» vaut «&#xa0;%4&#xa0;», et la piste d&apos;audit dit «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was written by an older Mandate and needs this program to bring it up to date. Open it where it can be written.</source>
        <translation>%1 a été écrit par un Mandate plus ancien et doit être mis à niveau par ce programme. Ouvrez-le là où il peut être écrit.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being signed. Nothing was signed: look at it again, then sign.</source>
        <translation>%1 a été modifié pendant la signature. Rien n&apos;a été signé&#xa0;: regardez-le de nouveau, puis signez.</translation>
    </message>
</context>
</TS>
