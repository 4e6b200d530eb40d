<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sallyport::gui::Application</name>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>%n connection through its tunnels is open and will be cut.</numerusform>
            <numerusform>%n connections through its tunnels are open and will be cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>%n jump host</numerusform>
            <numerusform>%n jump hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>In the backup: %n profile, what new profiles start from, and the preferences of this program.</numerusform>
            <numerusform>In the backup: %n profiles, what new profiles start from, and the preferences of this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>&amp;Export %n profile</numerusform>
            <numerusform>&amp;Export %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Connect %n profile</numerusform>
            <numerusform>&amp;Connect %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>Di&amp;sconnect %n profile</numerusform>
            <numerusform>Di&amp;sconnect %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>%n more port is wanted twice.</numerusform>
            <numerusform>%n more ports are wanted twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n forward added.</numerusform>
            <numerusform>%n forwards added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>Remove %n forward?</numerusform>
            <numerusform>Remove %n forwards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n forward added.</numerusform>
            <numerusform>%n forwards added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>%n open connection through it is cut.</numerusform>
            <numerusform>%n open connections through it are cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLimitsForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportModel</name>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>Changes %n thing</numerusform>
            <numerusform>Changes %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… and %n forward more</numerusform>
            <numerusform>… and %n forwards more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>%n kind of setting was left out.</numerusform>
            <numerusform>%n kinds of settings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>%n line or file was left out.</numerusform>
            <numerusform>%n lines or files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>%n of them cannot be taken over completely; select it to see what.</numerusform>
            <numerusform>%n of them cannot be taken over completely; select one to see what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Import %n profile</numerusform>
            <numerusform>&amp;Import %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>&amp;Restore %n profile</numerusform>
            <numerusform>&amp;Restore %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>Stopped: %n profile was written.</numerusform>
            <numerusform>Stopped: %n profiles were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>%n profile was written, then it stopped.</numerusform>
            <numerusform>%n profiles were written, then it stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>Also choose the %n profile that would trust more than now; select it to see what</numerusform>
            <numerusform>Also choose the %n profiles that would trust more than now; select one to see what</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>%n profile written.</numerusform>
            <numerusform>%n profiles written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>%n profile written to %1</numerusform>
            <numerusform>%n profiles written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n tunnel lost the connection</numerusform>
            <numerusform>%n tunnels lost the connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n tunnel is up again</numerusform>
            <numerusform>%n tunnels are up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n tunnel failed</numerusform>
            <numerusform>%n tunnels failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n tunnel waits for you</numerusform>
            <numerusform>%n tunnels wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>Forwards of %n tunnel failed</numerusform>
            <numerusform>Forwards of %n tunnels failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileDifference</name>
    <message numerus="yes">
        <source>%n forward(s) more</source>
        <translation>
            <numerusform>%n forward more</numerusform>
            <numerusform>%n forwards more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>%n forward less</numerusform>
            <numerusform>%n forwards less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>Remove %n profile?</numerusform>
            <numerusform>Remove %n profiles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>%n tunnel of these is disconnected.</numerusform>
            <numerusform>%n tunnels of these are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>%n open connection is cut.</numerusform>
            <numerusform>%n open connections are cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Connect %n profile</numerusform>
            <numerusform>&amp;Connect %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Disconnect %n profile</numerusform>
            <numerusform>&amp;Disconnect %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>Reconnec&amp;t %n profile</numerusform>
            <numerusform>Reconnec&amp;t %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>&amp;Remove the folder with %n profile …</numerusform>
            <numerusform>&amp;Remove the folder with %n profiles …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>&amp;Remove the folder with %n profile</numerusform>
            <numerusform>&amp;Remove the folder with %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>&amp;Remove %n profile …</numerusform>
            <numerusform>&amp;Remove %n profiles …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>&amp;Remove %n profile</numerusform>
            <numerusform>&amp;Remove %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>D&amp;uplicate %n profile</numerusform>
            <numerusform>D&amp;uplicate %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>&amp;Move %n profile to</numerusform>
            <numerusform>&amp;Move %n profiles to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>E&amp;xport %n profile …</numerusform>
            <numerusform>E&amp;xport %n profiles …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>Filled in from the first of %n forward in the pasted line.</numerusform>
            <numerusform>Filled in from the first of %n forwards in the pasted line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>%n forward to port 21, that of FTP: make an FTP forward of it</numerusform>
            <numerusform>%n forwards to port 21, that of FTP: make FTP forwards of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>Up for %1, but %n forward failed · %2</numerusform>
            <numerusform>Up for %1, but %n forwards failed · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n step failed.</numerusform>
            <numerusform>%n steps failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>%n finding to look at.</numerusform>
            <numerusform>%n findings to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>%n forward</numerusform>
            <numerusform>%n forwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>the folder “%1” with %n profile</numerusform>
            <numerusform>the folder “%1” with %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>%n tunnel is disconnected.</numerusform>
            <numerusform>%n tunnels are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>%n tunnel that was on is off.</numerusform>
            <numerusform>%n tunnels that were on are off.</numerusform>
        </translation>
    </message>
</context>
</TS>
