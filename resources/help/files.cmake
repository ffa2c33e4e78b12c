# What the help holds. Every topic stands in every language; a test compares them.
set(help_topics
    agreements audittrail backups breakdown cascade closing compare differences firstday glossary keys
    lastyear lists offices overview
    priorities refused returns score search sections settings side signing start steps together users weights)
set(help_pictures
    agreement agreements backtest breakdown cascade changemany chart columns computed correct examples
    faults figures gaps newagreement overview refused requirements returns search section2 settings
    signing start weights)
set(help_files)
foreach(language en fr sw)
    foreach(topic ${help_topics})
        list(APPEND help_files ${CMAKE_CURRENT_LIST_DIR}/${language}/${topic}.html)
    endforeach()
endforeach()
foreach(picture ${help_pictures})
    list(APPEND help_files ${CMAKE_CURRENT_LIST_DIR}/pictures/${picture}.png)
endforeach()
