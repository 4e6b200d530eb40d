; SPDX-FileCopyrightText: The Sallyport developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer. Made by build.sh:
;   makensis -DVERSION=1.2.3 -DFILES=<folder> -DOUTPUT=<file> sallyport.nsi
; <folder> is what collect.py makes, with install.nsh and uninstall.nsh beside it.
;
; Options: /S silent; /ALLUSERS or /CURRENTUSER; /AUTOSTART; /NOLINKS without ssh:// and
; sallyport:// links; /DOWNGRADE over a newer version; /D=folder, the last.
; The uninstaller: /S; /DELETEDATA takes this user's profiles, settings and kept passwords away, too.
; Exit codes: 0 done; 1 the user stopped it; 2 something failed; 3 the program runs; 4 the folder
; cannot be written to, or has no space; 5 a newer version is there; 6 /ALLUSERS without an administrator's rights.

; As what it installs; and it runs where no 32-bit program does.
Target amd64-unicode
!ifndef VERSION | FILES | OUTPUT
    !error "VERSION, FILES and OUTPUT have to be given (see build.sh)"
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include WordFunc.nsh

Name "Sallyport"
OutFile "${OUTPUT}"
; An administrator is asked for only where all users are to have it.
RequestExecutionLevel user
SetCompressor /SOLID lzma
; Two builds of the same are the same.
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
BrandingText "Sallyport ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Sallyport"
VIAddVersionKey /LANG=0 "FileDescription" "Sallyport installer"
VIAddVersionKey /LANG=0 "CompanyName" "The Sallyport developers"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Sallyport developers, GPL-3.0-or-later"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sallyport"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define CLASSES "Software\Classes"

Var AllUsers   ; 1: for all users
Var Autostart
Var Links
Var Downgrade

!define MUI_ICON "${FILES}\sallyport.ico"
!define MUI_UNICON "${FILES}\sallyport.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION runAsUser

Page custom optionsPage optionsLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString optionsTitle ${LANG_ENGLISH} "How to install"
LangString optionsTitle ${LANG_GERMAN} "Art der Installation"
LangString forMe ${LANG_ENGLISH} "For &me alone"
LangString forMe ${LANG_GERMAN} "Nur für &mich"
LangString forAll ${LANG_ENGLISH} "For &all users of this computer (needs an administrator)"
LangString forAll ${LANG_GERMAN} "Für &alle Benutzer dieses Rechners (braucht einen Administrator)"
LangString atLogin ${LANG_ENGLISH} "&Start Sallyport in the notification area when I log in"
LangString atLogin ${LANG_GERMAN} "Sallyport beim Anmelden im Infobereich &starten"
LangString openLinks ${LANG_ENGLISH} "&Open ssh:// and sallyport:// links with Sallyport"
LangString openLinks ${LANG_GERMAN} "Verweise auf ssh:// und sallyport:// mit Sallyport ö&ffnen"
LangString running ${LANG_ENGLISH} "Sallyport is running. Quit it (its menu in the notification area: Quit), then try again."
LangString running ${LANG_GERMAN} "Sallyport läuft. Beenden Sie es (Menü im Infobereich: Beenden), dann versuchen Sie es noch einmal."
LangString unwritable ${LANG_ENGLISH} "Nothing can be written to $INSTDIR: choose another folder, or see to the rights and the space there."
LangString unwritable ${LANG_GERMAN} "In $INSTDIR kann nichts geschrieben werden: Wählen Sie einen anderen Ordner, oder prüfen Sie dort Rechte und Platz."
LangString noSpace ${LANG_ENGLISH} "There is not enough space in $INSTDIR: Sallyport needs $R5 MB there, $R6 MB are free."
LangString noSpace ${LANG_GERMAN} "In $INSTDIR ist nicht genug Platz: Sallyport braucht dort $R5 MB, $R6 MB sind frei."
LangString newer ${LANG_ENGLISH} "A newer Sallyport is installed already. Take it away first, or start this installer with /DOWNGRADE."
LangString newer ${LANG_GERMAN} "Ein neueres Sallyport ist schon installiert. Entfernen Sie es erst, oder starten Sie dieses Programm mit /DOWNGRADE."
LangString needAdmin ${LANG_ENGLISH} "Installing for all users needs an administrator's rights: start the installer as one, or install it for yourself alone."
LangString needAdmin ${LANG_GERMAN} "Eine Installation für alle Benutzer braucht die Rechte eines Administrators: Starten Sie das Programm als solcher, oder installieren Sie nur für sich."
LangString need10 ${LANG_ENGLISH} "Sallyport needs Windows 10 or later."
LangString need10 ${LANG_GERMAN} "Sallyport braucht Windows ab Version 10."
LangString failed ${LANG_ENGLISH} "Not everything could be written to $INSTDIR: there may be no space left. Installing again puts it right."
LangString failed ${LANG_GERMAN} "Nicht alles konnte nach $INSTDIR geschrieben werden: Vielleicht ist kein Platz mehr. Eine neue Installation bringt es in Ordnung."
LangString deleteData ${LANG_ENGLISH} "Delete your profiles, settings and kept passwords, too?"
LangString deleteData ${LANG_GERMAN} "Auch Ihre Profile, Einstellungen und aufbewahrten Passwörter löschen?"

; Says why it ends, in a box or, silently, to whoever started it: ${giveUp} code sentence.
!macro giveUpIn UN
Function ${UN}giveUp
    ${If} ${Silent}
        System::Call 'kernel32::GetStdHandle(i -12) p .r0'
        ${If} $0 P= 0
            System::Call 'kernel32::AttachConsole(i -1)'
            System::Call 'kernel32::GetStdHandle(i -12) p .r0'
        ${EndIf}
        FileWrite $0 "Sallyport: $R9$\r$\n"
    ${Else}
        MessageBox MB_OK|MB_ICONSTOP "$R9"
    ${EndIf}
    SetErrorLevel $R8
    Quit
FunctionEnd
!macroend
!insertmacro giveUpIn ""
!insertmacro giveUpIn "un."
!macro giveUp UN CODE SENTENCE
    StrCpy $R8 ${CODE}
    StrCpy $R9 "${SENTENCE}"
    Call ${UN}giveUp
!macroend

; $R0: 1 when one of our programs in $INSTDIR runs, and so cannot be written to.
!macro isRunningIn UN
Function ${UN}isRunning
    StrCpy $R0 0
    ${If} ${FileExists} "$INSTDIR\sallyport.exe"
        ClearErrors
        FileOpen $R1 "$INSTDIR\sallyport.exe" a
        ${If} ${Errors}
            StrCpy $R0 1
        ${Else}
            FileClose $R1
        ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\sallyport-cli.exe"
        ClearErrors
        FileOpen $R1 "$INSTDIR\sallyport-cli.exe" a
        ${If} ${Errors}
            StrCpy $R0 1
        ${Else}
            FileClose $R1
        ${EndIf}
    ${EndIf}
FunctionEnd

Function ${UN}demandStopped
    again:
    Call ${UN}isRunning
    ${If} $R0 = 1
        ${IfNot} ${Silent}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" IDRETRY again
            SetErrorLevel 3
            Quit
        ${EndIf}
        !insertmacro giveUp "${UN}" 3 "$(running)"
    ${EndIf}
FunctionEnd
!macroend
!insertmacro isRunningIn ""
!insertmacro isRunningIn "un."

; $R0: an administrator's rights are there.
!macro isAdminIn UN
Function ${UN}isAdmin
    System::Call 'shell32::IsUserAnAdmin() i .R0'
FunctionEnd
!macroend
!insertmacro isAdminIn ""
!insertmacro isAdminIn "un."

; ---- Installing

; For whom, and so where: what was installed before decides where nothing else is said.
; An installer for all users is an administrator's; the program is to be the user's, whom the desktop belongs to.
Function runAsUser
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\sallyport.exe"'
FunctionEnd

Function chooseFolder
    ${If} $AllUsers = 1
        SetShellVarContext all
        ReadRegStr $R0 HKLM "${KEY}" "InstallLocation"
        StrCpy $R1 "$PROGRAMFILES64\Sallyport"
    ${Else}
        SetShellVarContext current
        ReadRegStr $R0 HKCU "${KEY}" "InstallLocation"
        StrCpy $R1 "$LOCALAPPDATA\Programs\Sallyport"
    ${EndIf}
    ${If} $R0 == ""
        StrCpy $R0 $R1
    ${EndIf}
FunctionEnd

Function .onInit
    ${IfNot} ${AtLeastWin10}
        !insertmacro giveUp "" 2 "$(need10)"
    ${EndIf}
    SetRegView 64
    ${GetParameters} $R2
    ClearErrors
    ${GetOptions} $R2 "/ALLUSERS" $R3
    ${If} ${Errors}
        StrCpy $AllUsers 0
    ${Else}
        StrCpy $AllUsers 1
        Call isAdmin
        ${If} $R0 = 0
            !insertmacro giveUp "" 6 "$(needAdmin)"
        ${EndIf}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R2 "/AUTOSTART" $R3
    StrCpy $Autostart 1
    ${If} ${Errors}
        StrCpy $Autostart 0
    ${EndIf}
    ClearErrors
    ${GetOptions} $R2 "/NOLINKS" $R3
    StrCpy $Links 0
    ${If} ${Errors}
        StrCpy $Links 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $R2 "/DOWNGRADE" $R3
    StrCpy $Downgrade 1
    ${If} ${Errors}
        StrCpy $Downgrade 0
    ${EndIf}
    ; An upgrade leaves autostart as it is.
    ReadRegStr $R3 HKCU "${RUN}" "Sallyport"
    ${If} $R3 != ""
        StrCpy $Autostart 1
    ${EndIf}
    ${If} $INSTDIR == ""
        ; So it is, too, where /D= stands in quotes, or names what cannot be a folder. $CMDLINE may
        ; have lost it by now.
        System::Call 'kernel32::GetCommandLineW() t .R2'
        ClearErrors
        ${WordFind} $R2 "/D=" "E+1}" $R3
        ${IfNot} ${Errors}
            StrCpy $R4 $R3 1 -1
            ${If} $R4 == '"'
                StrCpy $R3 $R3 -1
            ${EndIf}
            StrCpy $INSTDIR $R3
            ${GetRoot} $R3 $R5
            ${If} $R4 != '"'
            ${OrIf} $R5 == ""
                !insertmacro giveUp "" 4 "$(unwritable)"
            ${EndIf}
        ${EndIf}
    ${EndIf}
    ${If} $INSTDIR == ""
        Call chooseFolder
        StrCpy $INSTDIR $R0
    ${Else}
        Call chooseFolder
    ${EndIf}
FunctionEnd

Var ForMe
Var ForAll
Var AtLogin
Var OpenLinks

Function optionsPage
    !insertmacro MUI_HEADER_TEXT "$(optionsTitle)" "Sallyport ${VERSION}"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 0 100% 14u "$(forMe)"
    Pop $ForMe
    ${NSD_CreateRadioButton} 0 18u 100% 14u "$(forAll)"
    Pop $ForAll
    ${NSD_CreateCheckBox} 0 46u 100% 14u "$(atLogin)"
    Pop $AtLogin
    ${NSD_CreateCheckBox} 0 64u 100% 14u "$(openLinks)"
    Pop $OpenLinks
    ${If} $AllUsers = 1
        ${NSD_Check} $ForAll
    ${Else}
        ${NSD_Check} $ForMe
    ${EndIf}
    ${If} $Autostart = 1
        ${NSD_Check} $AtLogin
    ${EndIf}
    ${If} $Links = 1
        ${NSD_Check} $OpenLinks
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function optionsLeave
    ${NSD_GetState} $AtLogin $Autostart
    ${NSD_GetState} $OpenLinks $Links
    ${NSD_GetState} $ForAll $R4
    ${If} $R4 = ${BST_CHECKED}
    ${AndIf} $AllUsers = 0
        Call isAdmin
        ${If} $R0 = 0
            ; Once more, as an administrator.
            ExecShell "runas" "$EXEPATH" "/ALLUSERS"
            Quit
        ${EndIf}
    ${EndIf}
    StrCpy $AllUsers $R4
    Call chooseFolder
    StrCpy $INSTDIR $R0
FunctionEnd

!macro writeBoth ROOT
    WriteRegStr ${ROOT} "${KEY}" "DisplayName" "Sallyport"
    WriteRegStr ${ROOT} "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr ${ROOT} "${KEY}" "Publisher" "The Sallyport developers"
    WriteRegStr ${ROOT} "${KEY}" "DisplayIcon" "$INSTDIR\sallyport.exe"
    WriteRegStr ${ROOT} "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr ${ROOT} "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr ${ROOT} "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD ${ROOT} "${KEY}" "NoModify" 1
    WriteRegDWORD ${ROOT} "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
    IntFmt $R0 "0x%08X" $R0
    WriteRegDWORD ${ROOT} "${KEY}" "EstimatedSize" $R0
!macroend

; A kind of link, opened by us.
!macro writeLink ROOT SCHEME
    WriteRegStr ${ROOT} "${CLASSES}\${SCHEME}" "" "URL:${SCHEME}"
    WriteRegStr ${ROOT} "${CLASSES}\${SCHEME}" "URL Protocol" ""
    WriteRegStr ${ROOT} "${CLASSES}\${SCHEME}\DefaultIcon" "" "$INSTDIR\sallyport.exe,0"
    WriteRegStr ${ROOT} "${CLASSES}\${SCHEME}\shell\open\command" "" '"$INSTDIR\sallyport.exe" "%1"'
!macroend

!macro writeLinks ROOT
    !insertmacro writeLink ${ROOT} "sallyport"
    ; Another program's ssh:// links stay its own.
    ReadRegStr $R0 ${ROOT} "${CLASSES}\ssh\shell\open\command" ""
    ${If} $R0 == ""
    ${OrIf} $R0 == '"$INSTDIR\sallyport.exe" "%1"'
        !insertmacro writeLink ${ROOT} "ssh"
    ${EndIf}
!macroend

Section "Sallyport" program
    SetRegView 64
    Call demandStopped
    ; Not over a newer one by mistake.
    ${If} $AllUsers = 1
        ReadRegStr $R0 HKLM "${KEY}" "DisplayVersion"
    ${Else}
        ReadRegStr $R0 HKCU "${KEY}" "DisplayVersion"
    ${EndIf}
    ${If} $R0 != ""
    ${AndIf} $Downgrade = 0
        ${VersionCompare} "$R0" "${VERSION}" $R1
        ${If} $R1 = 1
            !insertmacro giveUp "" 5 "$(newer)"
        ${EndIf}
    ${EndIf}
    ClearErrors
    CreateDirectory "$INSTDIR"
    FileOpen $R1 "$INSTDIR\install.try" w
    ${If} ${Errors}
        !insertmacro giveUp "" 4 "$(unwritable)"
    ${EndIf}
    FileClose $R1
    Delete "$INSTDIR\install.try"
    ; Before the older version goes, which gives its own back.
    SectionGetSize ${program} $R5
    ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .R6, p 0, p 0) i .R1'
    ${If} $R1 <> 0
        System::Int64Op $R6 / 1024
        Pop $R6
        System::Int64Op $R6 + $R0
        Pop $R0
        ; The uninstaller, and what is lost at the end of each file.
        IntOp $R1 $R5 + 2048
        System::Int64Op $R0 < $R1
        Pop $R1
        ${If} $R1 = 1
            System::Int64Op $R0 / 1024
            Pop $R6
            IntOp $R5 $R5 / 1024
            IntOp $R5 $R5 + 3
            RMDir "$INSTDIR"
            !insertmacro giveUp "" 4 "$(noSpace)"
        ${EndIf}
    ${EndIf}
    ; What an older version had and this one has not; its settings stay.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR' $R0
    ${EndIf}
    ClearErrors
    !include "${FILES}\..\install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro giveUp "" 2 "$(failed)"
    ${EndIf}
    CreateShortcut "$SMPROGRAMS\Sallyport.lnk" "$INSTDIR\sallyport.exe"
    ${If} $AllUsers = 1
        !insertmacro writeBoth HKLM
        ${If} $Links = 1
            !insertmacro writeLinks HKLM
        ${EndIf}
    ${Else}
        !insertmacro writeBoth HKCU
        ${If} $Links = 1
            !insertmacro writeLinks HKCU
        ${EndIf}
    ${EndIf}
    ; Of the user alone who installs it, as the program's own preferences have it.
    ${If} $Autostart = 1
        WriteRegStr HKCU "${RUN}" "Sallyport" '"$INSTDIR\sallyport.exe" "--minimised"'
    ${Else}
        DeleteRegValue HKCU "${RUN}" "Sallyport"
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; One of the files could not be written.
Function .onInstFailed
    !insertmacro giveUp "" 2 "$(failed)"
FunctionEnd

; ---- Uninstalling

Function un.onInit
    SetRegView 64
    ReadRegStr $R0 HKLM "${KEY}" "InstallLocation"
    StrCpy $AllUsers 0
    SetShellVarContext current
    ${If} $R0 == $INSTDIR
        StrCpy $AllUsers 1
        SetShellVarContext all
        Call un.isAdmin
        ${If} $R0 = 0
            ${If} ${Silent}
                !insertmacro giveUp "un." 6 "$(needAdmin)"
            ${EndIf}
            ExecShell "runas" "$INSTDIR\uninstall.exe"
            Quit
        ${EndIf}
    ${EndIf}
FunctionEnd

!macro deleteLink ROOT SCHEME
    ReadRegStr $R0 ${ROOT} "${CLASSES}\${SCHEME}\shell\open\command" ""
    ${If} $R0 == '"$INSTDIR\sallyport.exe" "%1"'
        DeleteRegKey ${ROOT} "${CLASSES}\${SCHEME}"
    ${EndIf}
!macroend

!macro deleteBoth ROOT
    !insertmacro deleteLink ${ROOT} "ssh"
    !insertmacro deleteLink ${ROOT} "sallyport"
    DeleteRegKey ${ROOT} "${KEY}"
!macroend

; What this user has had kept in the Credential Manager (KeychainSecretStore::start).
Function un.deleteSecrets
    System::Call 'advapi32::CredEnumerateW(w "sallyport/profile/*", i 0, *i .R0, *p .R1) i .R2'
    ${If} $R2 = 0
        Return
    ${EndIf}
    StrCpy $R2 $R1
    ${While} $R0 > 0
        System::Call '*$R2(p .R3)'
        System::Call '*$R3(i, i, w .R5)' ; CREDENTIALW: flags, type, name
        System::Call 'advapi32::CredDeleteW(w R5, i 1, i 0)'
        IntPtrOp $R2 $R2 + 8
        IntOp $R0 $R0 - 1
    ${EndWhile}
    System::Call 'advapi32::CredFree(p R1)'
FunctionEnd

Section "Uninstall"
    SetRegView 64
    Call un.demandStopped
    ; By name: the folder may hold what is not ours.
    SetOutPath "$TEMP"
    !include "${FILES}\..\uninstall.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${GetParameters} $R2
    ClearErrors
    ${GetOptions} $R2 "/UPGRADE" $R3
    ${If} ${Errors}
        Delete "$SMPROGRAMS\Sallyport.lnk"
        ${If} $AllUsers = 1
            !insertmacro deleteBoth HKLM
        ${Else}
            !insertmacro deleteBoth HKCU
        ${EndIf}
        DeleteRegValue HKCU "${RUN}" "Sallyport"
        DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "Sallyport"
        StrCpy $R4 0
        SetShellVarContext current
        ${If} ${Silent}
            ClearErrors
            ${GetOptions} $R2 "/DELETEDATA" $R3
            ${IfNot} ${Errors}
                StrCpy $R4 1
            ${EndIf}
        ${ElseIf} ${FileExists} "$LOCALAPPDATA\sallyport\*"
            MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(deleteData)" IDNO +2
            StrCpy $R4 1
        ${EndIf}
        ${If} $R4 = 1
            RMDir /r "$LOCALAPPDATA\sallyport"
            Call un.deleteSecrets
        ${EndIf}
        System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${EndIf}
SectionEnd
