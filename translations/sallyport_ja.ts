<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>it goes through the tunnel of another profile; connect to see</source>
        <translation>別のプロファイルのトンネルを経由します。接続すると分かります</translation>
    </message>
    <message>
        <source>listens already: the tunnel is up</source>
        <translation>すでに待ち受けています。トンネルは接続済みです</translation>
    </message>
    <message>
        <source>ssh does not take this file as it is: %1</source>
        <translation>ssh はこのファイルをそのままでは受け付けません: %1</translation>
    </message>
    <message>
        <source>the server is reached through the tunnel of another profile, which this cannot use</source>
        <translation>サーバーには別のプロファイルのトンネルを経由して接続しますが、ここではそれを使えません</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>The name of the SSH server does not resolve.</source>
        <translation>SSH サーバーの名前を解決できません。</translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation>つづりを確認するか、アドレスを使ってください。VPN や別の DNS サーバーが必要な場合もあります。</translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation>SSH サーバーのマシンが、このポートへの接続を拒否しています。</translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation>ポートと、そこで SSH サーバーが動いていることを確認してください。</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>SSH サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation>アドレスと、途中のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation>ここから SSH サーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation>ネットワーク接続とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation>SSH 接続が途切れました。</translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation>ネットワークを確認してください。切断の理由はサーバーのログに残っている場合があります。</translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation>応答した相手は SSH サーバーではありません。</translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation>ポートを確認してください。SSH は通常 22 番です。</translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation>サーバーは接続を受け付けましたが、SSH ハンドシェイクを完了しません。</translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation>過負荷か、SSH サーバーではない可能性があります。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation>SSH ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation>サーバーが意図的に接続を切った可能性があります (接続数の超過、ブロックリスト)。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation>このプログラムとサーバーに共通のアルゴリズムがありません。</translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation>一覧は詳細にあります。サーバーを更新するか、サーバーが提示するものをプロファイルの「詳細設定」ページで選択してください。</translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation>サーバーが SSH 接続を終了しました。</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>サーバーからのメッセージは詳細にあります。</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation>ネットワークまたはサーバーが停止しています。後でもう一度接続してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>プロキシに接続できません。</translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind that was named.</source>
        <translation>アドレスとポート、およびプロキシが指定した種類のものであることを確認してください。</translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation>プロキシがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation>プロキシのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation>プロキシが SSH サーバーへの接続を拒否しています。</translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation>プロキシからのメッセージは詳細にあります。接続できるホストとポートはプロキシの管理者が決めています。</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation>サーバーのホスト鍵が登録されていないため、相手が本物かどうか分かりません。</translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation>接続して、サーバーの管理者から受け取ったフィンガープリントと比較してください。</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation>サーバーのホスト鍵が変わりました。何者かがサーバーになりすましている可能性があります。</translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation>サーバーの管理者に新しいフィンガープリントを確認してもらうまで、接続しないでください。</translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation>サーバーのホスト鍵は失効済みとされています。</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation>接続せずに、サーバーの管理者に新しい鍵を問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not show the host key that was asked for.</source>
        <translation>サーバーが、指定されたホスト鍵を提示しません。</translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation>プロファイルの「ホスト鍵」ページでフィンガープリントを確認してください。正しい場合、このアドレスでは別の相手が応答しています。</translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation>サーバーのホスト鍵を検証できません。</translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation>このサーバーには認証局だけが登録されているか、鍵の種類に対応していません。サーバー自身の鍵を追加するか、プロファイルの「ホスト鍵」ページでフィンガープリントを指定してください。</translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation>接続の途中で、サーバーが別のホスト鍵を提示しました。</translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation>何者かが介入している可能性があります。再接続する前にサーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation>known_hosts ファイルを読み込めないため、ホスト鍵を検証できません。</translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation>詳細に示されたファイルのアクセス権を修正するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>サーバーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation>ユーザー名と、詳細に示されたサーバーの認証方式を確認してください。</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>サーバーがパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation>サーバーは、このユーザーに対してこの鍵を受け付けません。</translation>
    </message>
    <message>
        <source>Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for root.</source>
        <translation>ユーザー名、サーバーの authorized_keys (from=、expiry-time=)、AllowUsers、root の場合は PermitRootLogin を確認してください。</translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation>鍵ファイルがありません。</translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation>プロファイルの「ログイン」ページで別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>鍵ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>ファイルであること、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Other users of this computer may read the private key.</source>
        <translation>このコンピューターの他のユーザーが秘密鍵を読み取れます。</translation>
    </message>
    <message>
        <source>Take their permissions away; the details say how.</source>
        <translation>他のユーザーのアクセス権を取り消してください。方法は詳細にあります。</translation>
    </message>
    <message>
        <source>The public key beside the private key belongs to another key.</source>
        <translation>秘密鍵と同じ場所にある公開鍵は、別の鍵のものです。</translation>
    </message>
    <message>
        <source>Remove the .pub file, or make it anew; the details say how.</source>
        <translation>.pub ファイルを削除するか、作り直してください。方法は詳細にあります。</translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation>鍵ファイルは、このプログラムで使える形式ではありません。</translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation>OpenSSH 形式に変換してください。方法は詳細にあります。</translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation>鍵は暗号化されていますが、パスフレーズが入力されませんでした。</translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation>もう一度接続してパスフレーズを入力するか、鍵をエージェントに読み込んでください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>このパスフレーズでは鍵を開けません。</translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation>もう一度入力してください。パスフレーズでは大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 is too old for this key.</source>
        <translation>このビルドの libssh2 は古く、この鍵に対応していません。</translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation>Ed25519 または ECDSA の鍵を使うか、libssh2 1.11 のビルドを使ってください。</translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation>SSH エージェントに接続できません。</translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation>エージェントを起動するか、プロファイルの「ログイン」ページで鍵ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation>SSH エージェントが署名しませんでした。</translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation>鍵へのタッチや確認が必要な場合があります。もう一度接続し、その要求に応じてください。</translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation>ログインへの応答が時間内にありませんでした。</translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation>サーバーまたはエージェントが、操作を待っている可能性があります。</translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation>サーバーが受け付けるログイン手段がありません。</translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation>プロファイルの「ログイン」ページで鍵を選択するか、鍵をエージェントに読み込んでください。</translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation>サーバーが先にパスワードの変更を求めています。</translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation>もう一度接続して質問に答えるか、サーバー上でパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The server asks something and there is nobody to answer.</source>
        <translation>サーバーから質問がありますが、答える人がいません。</translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation>このウィンドウから接続して質問に答えてください。</translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation>質問への回答が時間内にありませんでした。</translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation>回答できるときに、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation>サーバーはログインをまったく求めませんでした。</translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation>誰でも受け入れるサーバーは、誰のものか分かりません。秘密情報を入力する前にホストを確認してください。</translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation>待ち受けポートは使用中です。</translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation>詳細に示されたプログラムを終了するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation>このユーザーは 1024 未満のポートで待ち受けることができません。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>1024 以上のポートを選択してください。</translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation>待ち受けアドレスは、このコンピューターのものではありません。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation>127.0.0.1、またはこのコンピューターが持つアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation>待ち受けポートを開けませんでした。</translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation>システムが示した理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The destination could not be connected to.</source>
        <translation>宛先に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check host and port: as seen from the SSH server, whose words the details have, or, for a remote forward, from this computer.</source>
        <translation>SSH サーバーから見たホストとポートを確認してください (サーバーからのメッセージは詳細にあります)。リモートフォワードの場合は、このコンピューターから見たものです。</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation>SSH サーバーが、この宛先への接続を許可していません。</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation>サーバーの管理者が決めています。sshd_config の AllowTcpForwarding と PermitOpen、または鍵のオプションによります。</translation>
    </message>
    <message>
        <source>The destination does not answer.</source>
        <translation>宛先が応答しません。</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls: as seen from the SSH server, or, for a remote forward, from this computer.</source>
        <translation>SSH サーバーから見たホスト、ポート、ファイアウォールを確認してください。リモートフォワードの場合は、このコンピューターから見たものです。</translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation>SSH サーバーには、これ以上の接続を受け入れる余裕がありません。</translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation>接続をいくつか閉じるか、後で再試行してください。</translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation>SSH サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>サーバーからのメッセージは詳細にあります。</translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation>SSH サーバーが待ち受けを拒否しました。</translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and host).</source>
        <translation>ポートがサーバー側で使用中か、管理者が禁止しています (AllowTcpForwarding、ポートとホストごとの PermitListen)。</translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation>このコンピューターのプログラムが接続を切りました。</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>ここでの対処は必要ありません。</translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation>このコンピューターの接続が失敗しました。</translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation>同時接続数が多すぎます。</translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation>いくつか閉じて、何が接続を開いているのか確認してください。</translation>
    </message>
    <message>
        <source>A connection came from an address or a user this forward does not allow.</source>
        <translation>このフォワードが許可していないアドレスまたはユーザーから接続がありました。</translation>
    </message>
    <message>
        <source>If it should, add the address to the forward&apos;s allowed sources, or let other users&apos; programs in.</source>
        <translation>許可する場合は、フォワードの許可された接続元にアドレスを追加するか、他のユーザーのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation>フォワードがこの宛先を許可していません。</translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation>許可する場合は、フォワードの許可された宛先に追加してください。</translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation>接続が開始されたとき、トンネルは切断されていました。</translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation>トンネルは自動的に再接続します。その後で再試行してください。</translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation>FTP クライアントまたは FTP サーバーが FTP の規則に従いませんでした。</translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation>検出された内容は詳細にあります。</translation>
    </message>
    <message>
        <source>An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.</source>
        <translation>FTP クライアントが最初のバイトから TLS を使いました (暗黙的な FTPS)。フォワードはこれを読み取れません。</translation>
    </message>
    <message>
        <source>Set the client to plain FTP without encryption: the SSH tunnel encrypts already.</source>
        <translation>クライアントを暗号化なしの FTP に設定してください。SSH トンネルがすでに暗号化しています。</translation>
    </message>
    <message>
        <source>A browser, or another program that speaks HTTP, connected to an FTP forward.</source>
        <translation>ブラウザーなどの HTTP を使うプログラムが FTP フォワードに接続しました。</translation>
    </message>
    <message>
        <source>Use an FTP client there; a web server is reached through a TCP forward.</source>
        <translation>FTP クライアントを使ってください。Web サーバーには TCP フォワードで接続します。</translation>
    </message>
    <message>
        <source>The FTP server lets nobody in without TLS.</source>
        <translation>FTP サーバーが TLS なしのログインを受け付けません。</translation>
    </message>
    <message>
        <source>Its administrator can allow plain FTP from the SSH server, up to which the tunnel encrypts. Otherwise let TLS pass in the forward&apos;s FTP options: data connections are then no longer carried, but go past the tunnel or fail.</source>
        <translation>FTP サーバーの管理者は、SSH サーバーからの暗号化なしの FTP を許可できます。そこまではトンネルが暗号化します。それができない場合は、フォワードの FTP オプションで TLS を通過させてください。その場合、データ接続は中継されず、トンネルの外を通るか失敗します。</translation>
    </message>
    <message>
        <source>FTP client and server agreed on TLS: their data connections go past the tunnel or fail.</source>
        <translation>FTP クライアントとサーバーが TLS の使用に合意しました。データ接続はトンネルの外を通るか失敗します。</translation>
    </message>
    <message>
        <source>An active transfer (PORT or EPRT) is made passive on the FTP server&apos;s side.</source>
        <translation>アクティブモードの転送 (PORT または EPRT) が、FTP サーバー側ではパッシブモードに変換されます。</translation>
    </message>
    <message>
        <source>There is nothing to do while it works; a client set to passive mode needs no conversion.</source>
        <translation>正常に動作していれば対処は不要です。パッシブモードに設定したクライアントでは変換も不要です。</translation>
    </message>
    <message>
        <source>An FTP data connection was refused, because the forward does not permit it.</source>
        <translation>FTP データ接続は、フォワードが許可していないため拒否されました。</translation>
    </message>
    <message>
        <source>The details name the address or port, and the option that permits it.</source>
        <translation>詳細に、アドレスまたはポートと、それを許可するオプションが示されています。</translation>
    </message>
    <message>
        <source>An FTP data connection did not come about, or broke.</source>
        <translation>FTP データ接続を確立できなかったか、途中で切れました。</translation>
    </message>
    <message>
        <source>Test the forward with an FTP login: it tells which kinds of transfer work.</source>
        <translation>FTP ログインでフォワードをテストしてください。どの種類の転送が動作するか分かります。</translation>
    </message>
    <message>
        <source>The FTP server refused the login.</source>
        <translation>FTP サーバーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and password of the FTP server; they are not those of the SSH server.</source>
        <translation>FTP サーバーのユーザー名とパスワードを確認してください。SSH サーバーのものとは別です。</translation>
    </message>
    <message>
        <source>The FTP server takes nobody at the moment.</source>
        <translation>FTP サーバーは現在、誰も受け入れていません。</translation>
    </message>
    <message>
        <source>Try again later. The details have its own words.</source>
        <translation>後で再試行してください。サーバーからのメッセージは詳細にあります。</translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation>プログラムが SOCKS も HTTP CONNECT も使いませんでした。</translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation>プログラムのプロキシを、このアドレスの SOCKS 5 (または 4) か HTTP に設定してください。</translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation>値が正しくありません。</translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation>詳細に示されています。</translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation>フォワードに誤りがあります。</translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation>フォワードを開き、印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation>このビルドまたはこのサーバーは、その機能に対応していません。</translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation>対応しているものは詳細にあります。</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Check its path, its permissions and the free space.</source>
        <translation>パス、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows does not say how to connect.</source>
        <translation>プロファイルが従う ssh_config ファイルからは接続方法が分かりません。</translation>
    </message>
    <message>
        <source>Mend the place named in the details, or make the profile independent in its editor.</source>
        <translation>詳細に示された箇所を修正するか、編集画面でプロファイルを独立させてください。</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows cannot be read in time.</source>
        <translation>プロファイルが従う ssh_config ファイルを時間内に読み込めません。</translation>
    </message>
    <message>
        <source>Its file system does not answer: see whether a network drive is away.</source>
        <translation>ファイルシステムが応答しません。ネットワークドライブが切断されていないか確認してください。</translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation>プロファイルに誤りがあります。</translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation>プロファイルを開き、印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>そのプロファイルはありません。</translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation>このプログラムの別のインスタンスによって削除された可能性があります。</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>プロファイルのファイルが破損しています。</translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation>ファイルを退避するか、以前のバージョンに戻すことができます。</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation>このプロファイルは、このプログラムの新しいバージョンで作成されました。</translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation>このプログラムを更新してください。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Another copy of this program is writing the profiles, or has changed this one.</source>
        <translation>このプログラムの別のインスタンスがプロファイルを書き込み中か、このプロファイルを変更しました。</translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation>その内容を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation>秘密情報を保存するキーストアがありません。</translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation>秘密情報は毎回入力が必要です。デスクトップ環境のキーストアのロックを解除するか、起動してください。</translation>
    </message>
    <message>
        <source>There is no window of Sallyport to ask.</source>
        <translation>問い合わせ先となる Sallyport のウィンドウがありません。</translation>
    </message>
    <message>
        <source>Start Sallyport first.</source>
        <translation>先に Sallyport を起動してください。</translation>
    </message>
    <message>
        <source>This computer has run out of something for the moment.</source>
        <translation>このコンピューターのリソースが一時的に不足しています。</translation>
    </message>
    <message>
        <source>The details say of what. Close programs or free space; it is tried again by itself.</source>
        <translation>不足しているものは詳細にあります。プログラムを終了するか空き容量を増やしてください。再試行は自動的に行われます。</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>要求に従って停止しました。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>対処は必要ありません。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>プログラムの内部エラーです。</translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation>詳細の内容を添えて報告してください。</translation>
    </message>
    <message>
        <source>The SSH server could not connect to the Unix socket.</source>
        <translation>SSH サーバーが Unix ソケットに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check on the SSH server that the path is right, that something listens there, and that your user may open it.</source>
        <translation>SSH サーバーで、パスが正しいこと、そこで何かが待ち受けていること、ユーザーに開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to Unix sockets.</source>
        <translation>SSH サーバーが Unix ソケットへの接続を許可していません。</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.</source>
        <translation>サーバーの管理者が決めています。sshd_config の AllowStreamLocalForwarding、または鍵のオプションによります。</translation>
    </message>
    <message>
        <source>The Unix socket does not answer the SSH server.</source>
        <translation>Unix ソケットが SSH サーバーに応答しません。</translation>
    </message>
    <message>
        <source>What listens there may be too busy to accept; look on the SSH server.</source>
        <translation>待ち受けているプログラムが混雑していて、受け付けられない可能性があります。SSH サーバーで確認してください。</translation>
    </message>
    <message>
        <source>The server speaks SSH-1 only, which is not safe and not supported.</source>
        <translation>サーバーは SSH-1 にしか対応していません。これは安全ではなく、サポートされていません。</translation>
    </message>
    <message>
        <source>Nothing on this side helps: the server&apos;s SSH has to be updated, or set to protocol 2.</source>
        <translation>こちら側では解決できません。サーバーの SSH を更新するか、プロトコル 2 に設定する必要があります。</translation>
    </message>
    <message>
        <source>The server is known, but not under this key, so it could be anybody.</source>
        <translation>サーバーは登録されていますが、この鍵ではないため、相手が本物かどうか分かりません。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the fingerprint of this key and compare it; a server that is known is not new.</source>
        <translation>サーバーの管理者にこの鍵のフィンガープリントを問い合わせ、比較してください。すでに登録されているサーバーであり、新しいサーバーではありません。</translation>
    </message>
    <message>
        <source>Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if set, has to permit every port of that host (HOST:*).</source>
        <translation>サーバーの管理者が禁止しています。AllowTcpForwarding は yes または remote である必要があり、PermitListen が設定されている場合は、そのホストのすべてのポート (HOST:*) を許可する必要があります。</translation>
    </message>
    <message>
        <source>jump host %1 (%2)</source>
        <translation>踏み台ホスト %1 (%2)</translation>
    </message>
    <message>
        <source>no descriptor is left for this program</source>
        <translation>このプログラムで使えるファイルディスクリプターが残っていません</translation>
    </message>
    <message>
        <source>no descriptor is left on this computer</source>
        <translation>このコンピューターで使えるファイルディスクリプターが残っていません</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>メモリが残っていません</translation>
    </message>
    <message>
        <source>no memory is left for network buffers</source>
        <translation>ネットワークバッファー用のメモリが残っていません</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>no disk space is left for this user</source>
        <translation>このユーザーが使えるディスク容量が残っていません</translation>
    </message>
    <message>
        <source>no port is left on this computer for a connection that it makes</source>
        <translation>このコンピューターから接続するためのポートが残っていません</translation>
    </message>
    <message>
        <source>no thread can be started (%1)</source>
        <translation>スレッドを開始できません (%1)</translation>
    </message>
    <message>
        <source>port must be 1 to 65535</source>
        <translation>ポートは 1 から 65535 の範囲で指定します</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>「%1」はポートではありません</translation>
    </message>
    <message>
        <source>port %1 is out of range (%2 to 65535)</source>
        <translation>ポート %1 は範囲外です (%2 から 65535)</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>ホストが空です</translation>
    </message>
    <message>
        <source>the host is longer than %1 characters</source>
        <translation>ホストが %1 文字を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name or address</source>
        <translation>「%1」はホスト名でもアドレスでもありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not [address]:port</source>
        <translation>「%1」は [address]:port の形ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: brackets are for IPv6 addresses</source>
        <translation>「%1」: 角かっこは IPv6 アドレス用です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port</source>
        <translation>「%1」は host:port の形ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: put the IPv6 address in brackets</source>
        <translation>「%1」: IPv6 アドレスは角かっこで囲みます</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port or a known service</source>
        <translation>「%1」はポートでも既知のサービスでもありません</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>時間内に応答した DNS サーバーがありません</translation>
    </message>
    <message>
        <source>looked up behind the tunnel %1</source>
        <translation>トンネル %1 の先で名前解決します</translation>
    </message>
    <message>
        <source>looked up by the proxy %1</source>
        <translation>プロキシ %1 が名前解決します</translation>
    </message>
    <message>
        <source>an address already</source>
        <translation>すでにアドレスです</translation>
    </message>
    <message>
        <source>this computer finds no address for %1 (%2)</source>
        <translation>このコンピューターでは %1 のアドレスが見つかりません (%2)</translation>
    </message>
    <message>
        <source>the name has no address of the family that was asked for: %1</source>
        <translation>この名前には、指定された種類のアドレスがありません: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>the tunnel it goes through is not up</source>
        <translation>経由するトンネルが接続されていません</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>no agreement while only the types of host key on file were offered; connecting again to offer every type</source>
        <translation>登録済みの種類のホスト鍵だけを提示したため合意できませんでした。すべての種類を提示して再接続します</translation>
    </message>
    <message>
        <source>looked up by jump host %1, %2</source>
        <translation>踏み台ホスト %1 (%2) が名前解決します</translation>
    </message>
    <message>
        <source>not safe any more: %1</source>
        <translation>もはや安全ではありません: %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1、既知</translation>
    </message>
    <message>
        <source>%1, known, on file at %2</source>
        <translation>%1、既知、%2 に登録済み</translation>
    </message>
    <message>
        <source>%1, the one that was asked for</source>
        <translation>%1、指定どおりの鍵</translation>
    </message>
    <message>
        <source>%1, was not known; accepted and stored in %2</source>
        <translation>%1、未知だったため承認して %2 に保存しました</translation>
    </message>
    <message>
        <source>%1, was not known; accepted for this time</source>
        <translation>%1、未知だったため今回に限り承認しました</translation>
    </message>
    <message>
        <source>the server takes: %1</source>
        <translation>サーバーが受け付ける方式: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>logged in as %1 by %2</source>
        <translation>%1 としてログインしました (%2)</translation>
    </message>
    <message>
        <source>logged in as %1 without any proof (%2): anybody could be this server</source>
        <translation>%1 として認証なしでログインしました (%2)。このサーバーは誰のものか分かりません</translation>
    </message>
    <message>
        <source>%1 was right; the server wants one more of: %2</source>
        <translation>%1 は正しいのですが、サーバーはさらに次のいずれかを求めています: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the last answer took long, and the server may have hung up before it came; connecting again, with the answer</source>
        <translation>最後の回答に時間がかかり、その前にサーバーが切断した可能性があります。その回答で接続し直します</translation>
    </message>
    <message>
        <source>%1 s after the login</source>
        <translation>ログインから %1 秒後</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達していません</translation>
    </message>
    <message>
        <source> (it says: %1)</source>
        <translation> (サーバーからのメッセージ: %1)</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict</source>
        <translation>SSH サーバーが許可していません。サーバーの sshd_config で AllowStreamLocalForwarding が yes または local であること、鍵に no-port-forwarding や restrict がないことが必要です</translation>
    </message>
    <message>
        <source>the SSH server allows other destinations but not %1: PermitOpen in its sshd_config, or permitopen= of your key in authorized_keys, has to name it</source>
        <translation>SSH サーバーは他の宛先を許可していますが、%1 は許可していません。サーバーの sshd_config の PermitOpen、または authorized_keys の鍵の permitopen= に指定する必要があります</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowTcpForwarding in its sshd_config has to be yes or local, and PermitOpen, if set, has to name %1; your key may not have no-port-forwarding, restrict, or a permitopen= without it</source>
        <translation>SSH サーバーが許可していません。サーバーの sshd_config で AllowTcpForwarding が yes または local であること、PermitOpen が設定されている場合は %1 を含むこと、鍵に no-port-forwarding、restrict、およびこの宛先を含まない permitopen= がないことが必要です</translation>
    </message>
    <message>
        <source>the SSH server does not say whether it reaches %1: what listens there may be too busy to accept</source>
        <translation>SSH サーバーから %1 に到達できるかどうか分かりません。待ち受けているプログラムが混雑していて、受け付けられないのかもしれません</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer: a firewall drops it, or nothing has that address</source>
        <translation>SSH サーバーから見て %1 が応答しません。ファイアウォールが破棄しているか、そのアドレスを持つものがありません</translation>
    </message>
    <message>
        <source>there is no %1 on the SSH server%2: what makes the socket does not run, or makes it elsewhere</source>
        <translation>SSH サーバーに %1 がありません%2。ソケットを作るプログラムが動いていないか、別の場所に作っています</translation>
    </message>
    <message>
        <source>your user on the SSH server may not connect to %1%2: its owner, group and mode there decide, and those of the folders above it</source>
        <translation>SSH サーバー上のユーザーは %1 に接続できません%2。ソケットと上位のフォルダーの所有者、グループ、モードによって決まります</translation>
    </message>
    <message>
        <source>nothing listens on %1 on the SSH server any more%2: the socket file was left behind</source>
        <translation>SSH サーバーの %1 で待ち受けているものがもうありません%2。ソケットファイルだけが残っています</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2: nothing listens on that path there, your user may not, or AllowStreamLocalForwarding in its sshd_config is no</source>
        <translation>SSH サーバーは %1 に接続できませんでした%2。そのパスで待ち受けているものがないか、ユーザーに権限がないか、サーバーの sshd_config で AllowStreamLocalForwarding が no になっています</translation>
    </message>
    <message>
        <source>the SSH server cannot resolve the name in %1%2; it is looked up there, not on this computer: give a name that the server knows, or an address</source>
        <translation>SSH サーバーは %1 の名前を解決できません%2。名前解決はこのコンピューターではなくサーバーで行われます。サーバーが知っている名前かアドレスを指定してください</translation>
    </message>
    <message>
        <source>as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2</source>
        <translation>SSH サーバーから見て、%1 で待ち受けているものがないか、ファイアウォールが拒否しています%2</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer%2</source>
        <translation>SSH サーバーから見て %1 が応答しません%2</translation>
    </message>
    <message>
        <source>there is no way from the SSH server to %1%2</source>
        <translation>SSH サーバーから %1 への経路がありません%2</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2; it may refuse, or the name mean nothing there</source>
        <translation>SSH サーバーは %1 に接続できませんでした%2。拒否されたか、その名前がサーバーでは通用しないのかもしれません</translation>
    </message>
    <message>
        <source>something on the SSH server listens on port %1 already: another program, or an earlier connection that has not ended there yet</source>
        <translation>SSH サーバーのポート %1 では、すでに何かが待ち受けています。別のプログラムか、サーバー側でまだ終了していない以前の接続です</translation>
    </message>
    <message>
        <source>the SSH server lets you listen, but not on port %1: PermitListen in its sshd_config, or permitlisten= of your key, has to name it (%1 for every address, or %2: the host is compared as it is asked for here), and it has to be free there</source>
        <translation>SSH サーバーは待ち受けを許可していますが、ポート %1 は許可していません。サーバーの sshd_config の PermitListen、または鍵の permitlisten= に指定し (すべてのアドレスなら %1、または %2。ホストはここで要求したとおりに比較されます)、サーバー側でポートが空いている必要があります</translation>
    </message>
    <message>
        <source>only root gets a port below 1024 there; otherwise %1</source>
        <translation>1024 未満のポートは root だけが使えます。それ以外の場合は次のとおりです: %1</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to permit every port of %1 (%1:*), since the server is to choose one</source>
        <translation>SSH サーバーは待ち受けをまったく許可していません。サーバーの sshd_config で AllowTcpForwarding が yes または remote であること、鍵に no-port-forwarding や restrict がないことが必要です。PermitListen と permitlisten= が設定されている場合は、ポートをサーバーが選ぶため、%1 のすべてのポート (%1:*) を許可する必要があります</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to name the port, with the host as it is asked for here (%1)</source>
        <translation>SSH サーバーは待ち受けをまったく許可していません。サーバーの sshd_config で AllowTcpForwarding が yes または remote であること、鍵に no-port-forwarding や restrict がないことが必要です。PermitListen と permitlisten= が設定されている場合は、ここで要求したとおりのホストとともにポートを指定する必要があります (%1)</translation>
    </message>
    <message>
        <source>more was offered than the server&apos;s MaxAuthTries allows: name the one key that it knows, and no others (-i with --identities-only)</source>
        <translation>サーバーの MaxAuthTries を超える数の鍵を提示しました。サーバーが知っている鍵だけを指定してください (-i と --identities-only)</translation>
    </message>
    <message>
        <source>for a code that changes with the time, the clocks of the server and of what makes the code have to agree</source>
        <translation>時刻で変わるコードでは、サーバーとコードを生成する機器の時計が合っている必要があります</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>鍵が authorized_keys にない場合のほかに、次の理由が考えられます。サーバーの sshd_config の PermitRootLogin (no または forced-commands-only は root を拒否します)、AllowUsers、DenyUsers、AllowGroups、DenyGroups、鍵の from= や expiry-time=、または他のユーザーが書き込めるファイル</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>鍵が authorized_keys にない場合のほかに、次の理由が考えられます。サーバーの sshd_config の AllowUsers、DenyUsers、AllowGroups、DenyGroups、鍵の from= や expiry-time=、または他のユーザーが書き込めるファイル</translation>
    </message>
    <message>
        <source>the server lets %1 in and then ends the connection by itself. On the server, look at: its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a login shell that ends</source>
        <translation>サーバーは %1 のログインを受け入れた後、自分から接続を終了しています。サーバーで次の点を確認してください。ログ (journalctl -u ssh)、ChrootDirectory (最上位まで root が所有し、他の誰も書き込めないことが必要)、アカウントの制限 (pam_limits の maxlogins と nproc、有効期限、/etc/nologin)、MaxSessions、ForceCommand、authorized_keys の command=、すぐに終了するログインシェル</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>it hung up: %1</source>
        <translation>接続を切りました: %1</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>接続を切りました</translation>
    </message>
    <message>
        <source>it accepts the connection but sends no greeting</source>
        <translation>接続は受け付けますが、グリーティングを送りません</translation>
    </message>
    <message>
        <source>it greets with %1</source>
        <translation>%1 でグリーティングを送ります</translation>
    </message>
    <message>
        <source>it sends no greeting</source>
        <translation>グリーティングを送りません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>not tried: the client would have to listen on the SSH server&apos;s side</source>
        <translation>試行していません。クライアントが SSH サーバー側で待ち受ける必要があります</translation>
    </message>
    <message>
        <source>the FTP server insists on TLS, which cannot be read on the way: let its administrator allow plain FTP from where it sees us come, or set tls=transparent, with which data connections go past the tunnel or fail</source>
        <translation>FTP サーバーが TLS を要求していますが、途中で読み取れません。サーバーから見た接続元に対して暗号化なしの FTP を許可するよう管理者に依頼するか、tls=transparent を設定してください。後者では、データ接続はトンネルの外を通るか失敗します</translation>
    </message>
    <message>
        <source>logged in to the FTP server as %1</source>
        <translation>%1 として FTP サーバーにログインしました</translation>
    </message>
    <message>
        <source>the FTP server does not let %1 in: %2</source>
        <translation>FTP サーバーが %1 のログインを受け付けません: %2</translation>
    </message>
    <message>
        <source>the SSH server does not allow data connections: PermitOpen in its sshd_config, or permitopen= of your key, has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>SSH サーバーがデータ接続を許可していません。サーバーの sshd_config の PermitOpen、または鍵の permitopen= に、%1:* または FTP サーバーのパッシブポートを指定する必要があります</translation>
    </message>
    <message>
        <source>the forward refuses active mode (active-mode=reject)</source>
        <translation>フォワードがアクティブモードを拒否しています (active-mode=reject)</translation>
    </message>
    <message>
        <source>the FTP server does not reach what the SSH server listens on (GatewayPorts in its sshd_config, firewalls); active-mode=auto makes such transfers passive</source>
        <translation>FTP サーバーは SSH サーバーの待ち受けに到達できません (サーバーの sshd_config の GatewayPorts、ファイアウォール)。active-mode=auto にすると、このような転送はパッシブモードに変換されます</translation>
    </message>
    <message>
        <source>made passive on the FTP server&apos;s side, as active-mode says</source>
        <translation>active-mode の設定どおり、FTP サーバー側でパッシブモードに変換されました</translation>
    </message>
    <message>
        <source>works: a listing of %1 bytes came through the tunnel</source>
        <translation>動作します。%1 バイトの一覧がトンネルを通って届きました</translation>
    </message>
    <message>
        <source>the data connection was made and ended in order, but the folder is empty: no byte has flowed; log in where there is a file to be sure</source>
        <translation>データ接続は確立されて正常に終了しましたが、フォルダーが空のため 1 バイトも流れていません。確実に確かめるには、ファイルのある場所にログインしてください</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>動作しません: %1</translation>
    </message>
    <message>
        <source>SSH protects the whole way</source>
        <translation>全経路が SSH で保護されます</translation>
    </message>
    <message>
        <source>SSH protects the way from the SSH server to this computer; from here to %1 nothing is encrypted</source>
        <translation>SSH サーバーからこのコンピューターまでは SSH で保護されます。ここから %1 までは暗号化されません</translation>
    </message>
    <message>
        <source>SSH protects the way to the SSH server; from there to %1 nothing is encrypted</source>
        <translation>SSH サーバーまでは SSH で保護されます。そこから %1 までは暗号化されません</translation>
    </message>
    <message>
        <source>passive or active mode</source>
        <translation>パッシブモードまたはアクティブモード</translation>
    </message>
    <message>
        <source>passive mode</source>
        <translation>パッシブモード</translation>
    </message>
    <message>
        <source>passive mode, without EPSV</source>
        <translation>パッシブモード (EPSV なし)</translation>
    </message>
    <message>
        <source>passive mode, with EPSV</source>
        <translation>パッシブモード (EPSV あり)</translation>
    </message>
    <message>
        <source>active mode</source>
        <translation>アクティブモード</translation>
    </message>
    <message>
        <source>no kind of transfer works through this tunnel</source>
        <translation>このトンネルではどの種類の転送も動作しません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no byte has flowed yet, because the folder is empty</source>
        <translation>フォルダーが空のため、まだ 1 バイトも流れていません</translation>
    </message>
    <message>
        <source>set the client to plain FTP without encryption (the tunnel encrypts) and %1</source>
        <translation>クライアントを暗号化なしの FTP (暗号化はトンネルが行います) と%1に設定してください</translation>
    </message>
    <message>
        <source>tried from the SSH server itself: not from other computers there, and not in active mode</source>
        <translation>SSH サーバー自身から試行しました。サーバー側の他のコンピューターからの接続とアクティブモードは試行していません</translation>
    </message>
    <message>
        <source>not tested: this libssh2 opens one connection at a time, and the SSH server still tries an earlier one</source>
        <translation>テストしていません。この libssh2 は一度に 1 つの接続しか開けず、SSH サーバーがまだ以前の接続を試行しています</translation>
    </message>
    <message>
        <source>no answer from the SSH server within %1 s</source>
        <translation>%1 秒以内に SSH サーバーから応答がありません</translation>
    </message>
    <message>
        <source>can listen on %1, where other computers can connect</source>
        <translation>%1 で待ち受けできます。他のコンピューターから接続できます</translation>
    </message>
    <message>
        <source>can listen on %1</source>
        <translation>%1 で待ち受けできます</translation>
    </message>
    <message>
        <source>the SSH server listens on %1</source>
        <translation>SSH サーバーが %1 で待ち受けています</translation>
    </message>
    <message>
        <source>the SSH server does not answer the request</source>
        <translation>SSH サーバーが要求に応答しません</translation>
    </message>
    <message>
        <source>no address of the SSH server&apos;s is known that would tell</source>
        <translation>確認に使える SSH サーバーのアドレスが分かりません</translation>
    </message>
    <message>
        <source>the SSH server does not allow connections to itself</source>
        <translation>SSH サーバーが自分自身への接続を許可していません</translation>
    </message>
    <message>
        <source>another program on the SSH server answers at %1, so this forward gets only part of what connects to that port</source>
        <translation>SSH サーバーの別のプログラムが %1 で応答するため、このフォワードはそのポートへの接続の一部しか受け取れません</translation>
    </message>
    <message>
        <source>the SSH server made it wider than asked for: not only programs on the server but whoever reaches it can connect (GatewayPorts yes in its sshd_config; no or clientspecified would keep to %1)</source>
        <translation>SSH サーバーが要求より広く公開しました。サーバー上のプログラムだけでなく、サーバーに到達できる誰もが接続できます (サーバーの sshd_config の GatewayPorts が yes です。no または clientspecified であれば %1 に限定されます)</translation>
    </message>
    <message>
        <source>only programs on the SSH server itself can connect, as asked for</source>
        <translation>要求どおり、SSH サーバー上のプログラムだけが接続できます</translation>
    </message>
    <message>
        <source>other computers can connect to the SSH server there, firewalls aside</source>
        <translation>ファイアウォールで遮断されない限り、他のコンピューターから SSH サーバーのこのポートに接続できます</translation>
    </message>
    <message>
        <source>the SSH server made it narrower than asked for: only programs on the server itself can connect (GatewayPorts no in its sshd_config, the default; clientspecified or yes would open it)</source>
        <translation>SSH サーバーが要求より狭く制限しました。サーバー上のプログラムだけが接続できます (サーバーの sshd_config の GatewayPorts が既定値の no です。clientspecified または yes にすると公開されます)</translation>
    </message>
    <message>
        <source>it could not be told who can connect: %1; GatewayPorts in its sshd_config decides</source>
        <translation>誰が接続できるか確認できませんでした: %1。サーバーの sshd_config の GatewayPorts によって決まります</translation>
    </message>
    <message>
        <source>the SSH server reaches %1</source>
        <translation>SSH サーバーから %1 に到達できます</translation>
    </message>
    <message>
        <source>the SSH server opens connections; which ones a program may have, it decides each time</source>
        <translation>SSH サーバーは接続を開けます。プログラムにどの接続を許可するかは、その都度サーバーが決めます</translation>
    </message>
    <message>
        <source>the SSH server tries to open connections; which ones a program may have, it decides each time</source>
        <translation>SSH サーバーは接続を開こうとします。プログラムにどの接続を許可するかは、その都度サーバーが決めます</translation>
    </message>
    <message>
        <source>the SSH server allows some destinations only (PermitOpen in its sshd_config, or permitopen= of your key): programs reach no others</source>
        <translation>SSH サーバーは一部の宛先だけを許可しています (サーバーの sshd_config の PermitOpen、または鍵の permitopen=)。プログラムはほかの宛先に到達できません</translation>
    </message>
    <message>
        <source>the SSH server did not open a connection to %1: AllowTcpForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict; with PermitOpen or permitopen=, programs reach only what these name</source>
        <translation>SSH サーバーは %1 への接続を開きませんでした。サーバーの sshd_config で AllowTcpForwarding が yes または local であること、鍵に no-port-forwarding や restrict がないことが必要です。PermitOpen や permitopen= がある場合、プログラムはそこに指定された宛先にしか到達できません</translation>
    </message>
    <message>
        <source>this computer does not reach %1: %2</source>
        <translation>このコンピューターから %1 に到達できません: %2</translation>
    </message>
    <message>
        <source>this computer reaches %1</source>
        <translation>このコンピューターから %1 に到達できます</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>the FTP server accepts the connection but does not greet: it may be slow (looking up names), or want TLS from the start (implicit FTPS)</source>
        <translation>FTP サーバーは接続を受け付けますが、グリーティングを送りません。遅いか (名前解決)、最初から TLS が必要なのかもしれません (暗黙的な FTPS)</translation>
    </message>
    <message>
        <source>the FTP server takes nobody at the moment: %1</source>
        <translation>FTP サーバーは現在、誰も受け入れていません: %1</translation>
    </message>
    <message>
        <source>FTP server, greets with &quot;%1&quot;</source>
        <translation>FTP サーバー、グリーティング「%1」</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>対応機能: %1</translation>
    </message>
    <message>
        <source>it does not know EPSV: its clients use PASV, which works over IPv4 only</source>
        <translation>EPSV に対応していません。クライアントは PASV を使いますが、これは IPv4 でしか動作しません</translation>
    </message>
    <message>
        <source>unusual, but clients put up with it: %1</source>
        <translation>通常とは異なりますが、クライアントは対応できます: %1</translation>
    </message>
    <message>
        <source>transfers were not tried: that takes an FTP login (--ftp-login)</source>
        <translation>転送は試行していません。FTP ログインが必要です (--ftp-login)</translation>
    </message>
    <message>
        <source>the SSH server allows data connections to any port of %1</source>
        <translation>SSH サーバーは %1 のすべてのポートへのデータ接続を許可しています</translation>
    </message>
    <message>
        <source>data connections will fail: the SSH server allows the control port, but not other ports of %1; PermitOpen in its sshd_config (or permitopen= of your key) has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>データ接続は失敗します。SSH サーバーは制御ポートを許可していますが、%1 のほかのポートは許可していません。サーバーの sshd_config の PermitOpen (または鍵の permitopen=) に、%1:* または FTP サーバーのパッシブポートを指定する必要があります</translation>
    </message>
    <message>
        <source>for active transfers, the SSH server listens on %1</source>
        <translation>アクティブモードの転送のため、SSH サーバーが %1 で待ち受けます</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but there the SSH server listens for itself only (GatewayPorts no in its sshd_config, the default; clientspecified would open it)</source>
        <translation>アクティブモードの転送は %1 に届くはずですが、SSH サーバーはそこで自分自身からの接続だけを待ち受けています (サーバーの sshd_config の GatewayPorts が既定値の no です。clientspecified にすると公開されます)</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but the SSH server does not listen there (AllowTcpForwarding and PermitListen in its sshd_config)</source>
        <translation>アクティブモードの転送は %1 に届くはずですが、SSH サーバーはそこで待ち受けていません (サーバーの sshd_config の AllowTcpForwarding と PermitListen)</translation>
    </message>
    <message>
        <source>they are made passive instead, which the client does not notice</source>
        <translation>代わりにパッシブモードに変換されます。クライアントからは分かりません</translation>
    </message>
    <message>
        <source>with active-mode=forward they fail: set the client to passive mode, or active-mode=auto</source>
        <translation>active-mode=forward では失敗します。クライアントをパッシブモードに設定するか、active-mode=auto にしてください</translation>
    </message>
    <message>
        <source>the rule takes %1 connections at a time</source>
        <translation>このフォワードの同時接続数の上限は %1 です</translation>
    </message>
    <message>
        <source>not an address or a block of addresses</source>
        <translation>アドレスでもアドレスブロックでもありません</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>from this computer: %1</source>
        <translation>このコンピューターから: %1</translation>
    </message>
    <message>
        <source>only programs of this user are wanted (onlyMyPrograms), and this system does not tell whose they are; take that off, or listen on a Unix socket</source>
        <translation>このユーザーのプログラムだけを許可する設定 (onlyMyPrograms) ですが、このシステムではプログラムの所有者が分かりません。設定を外すか、Unix ソケットで待ち受けてください</translation>
    </message>
    <message>
        <source>the SSH connection is down</source>
        <translation>SSH 接続が切れています</translation>
    </message>
    <message>
        <source>the SSH connection did not come back in time</source>
        <translation>SSH 接続が時間内に回復しませんでした</translation>
    </message>
    <message>
        <source>not among the sources that the rule allows</source>
        <translation>フォワードの許可された接続元に含まれていません</translation>
    </message>
    <message>
        <source>a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)</source>
        <translation>ユーザー %1 のプログラムです。このフォワードはユーザー %2 のプログラムだけを許可します (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>whose program it is cannot be told; the rule takes those of user %1 only (onlyMyPrograms)</source>
        <translation>誰のプログラムか分かりません。このフォワードはユーザー %1 のプログラムだけを許可します (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>FTP announces addresses and ports: it cannot use Unix sockets</source>
        <translation>FTP はアドレスとポートを通知するため、Unix ソケットを使えません</translation>
    </message>
    <message>
        <source>the program did not say in time what it wants</source>
        <translation>プログラムが時間内に要求を送りませんでした</translation>
    </message>
    <message>
        <source>the program hung up before it said what it wants</source>
        <translation>プログラムが要求を送る前に接続を切りました</translation>
    </message>
    <message>
        <source>the answer could not be sent</source>
        <translation>応答を送信できませんでした</translation>
    </message>
    <message>
        <source>libssh2 cannot ask a server to listen on a Unix socket (streamlocal-forward@openssh.com); listen on a port instead</source>
        <translation>libssh2 は、Unix ソケットでの待ち受けをサーバーに要求できません (streamlocal-forward@openssh.com)。代わりにポートで待ち受けてください</translation>
    </message>
    <message>
        <source>the SSH server does not give port %1 back yet: the connection that was lost may still hold it there; trying again every %2 s</source>
        <translation>SSH サーバーがまだポート %1 を解放していません。切れた接続がサーバー側で保持している可能性があります。%2 秒ごとに再試行します</translation>
    </message>
    <message>
        <source>ports below 1024 are only given to root</source>
        <translation>1024 未満のポートは root だけが使えます</translation>
    </message>
    <message>
        <source>the server decides who reaches it: with GatewayPorts no, the default, only programs on the server itself; with clientspecified, whoever reaches %1</source>
        <translation>誰が接続できるかはサーバーが決めます。既定の GatewayPorts no ではサーバー上のプログラムだけ、clientspecified では %1 に到達できる誰もが接続できます</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>it first asks to wait (%1)</source>
        <translation>最初に待機を求めます (%1)</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; before its greeting</source>
        <translation>グリーティングの前に「%1」を送ります</translation>
    </message>
    <message>
        <source>it greets only after the client has said something</source>
        <translation>クライアントが何か送るまでグリーティングを送りません</translation>
    </message>
    <message>
        <source>it greets with %1 instead of 220</source>
        <translation>220 ではなく %1 でグリーティングを送ります</translation>
    </message>
    <message>
        <source>this is no FTP server, it sent &quot;%1&quot;</source>
        <translation>FTP サーバーではなく、「%1」を送ってきました</translation>
    </message>
    <message>
        <source>it sends more than an FTP server would</source>
        <translation>FTP サーバーとしては送信量が多すぎます</translation>
    </message>
    <message>
        <source>the data connection could not be made: %1</source>
        <translation>データ接続を確立できませんでした: %1</translation>
    </message>
    <message>
        <source>it wants an account besides: %1</source>
        <translation>さらにアカウント (ACCT) を求めています: %1</translation>
    </message>
    <message>
        <source>the second login failed: %1</source>
        <translation>2 回目のログインに失敗しました: %1</translation>
    </message>
    <message>
        <source>no client can read this: %1</source>
        <translation>どのクライアントも読み取れない内容です: %1</translation>
    </message>
    <message>
        <source>the reply leads out of the tunnel: %1</source>
        <translation>応答がトンネルの外を指しています: %1</translation>
    </message>
    <message>
        <source>%1 (the data connection: %2)</source>
        <translation>%1 (データ接続: %2)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but the data connection broke: %2</source>
        <translation>サーバーは成功を報告しましたが (%1)、データ接続が切れました: %2</translation>
    </message>
    <message>
        <source>it does not greet, and hangs up when spoken to: it may want TLS from the start (implicit FTPS)</source>
        <translation>グリーティングを送らず、話しかけると接続を切ります。最初から TLS が必要なのかもしれません (暗黙的な FTPS)</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>サーバーが接続を切りました</translation>
    </message>
    <message>
        <source>the server hung up: %1</source>
        <translation>サーバーが接続を切りました: %1</translation>
    </message>
    <message>
        <source>it accepts the connection but does not greet: it may be slow, or want TLS from the start (implicit FTPS)</source>
        <translation>接続は受け付けますが、グリーティングを送りません。遅いか、最初から TLS が必要なのかもしれません (暗黙的な FTPS)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but no data connection came</source>
        <translation>サーバーは成功を報告しましたが (%1)、データ接続がありませんでした</translation>
    </message>
    <message>
        <source>the server reports success (%1), but its data do not end</source>
        <translation>サーバーは成功を報告しましたが (%1)、データが終わりません</translation>
    </message>
    <message>
        <source>no data connection, and %1</source>
        <translation>データ接続がなく、%1</translation>
    </message>
    <message>
        <source>%1 bytes came, but not the end within %2 s</source>
        <translation>%1 バイト届きましたが、%2 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>no port to connect to</source>
        <translation>接続先のポートがありません</translation>
    </message>
    <message>
        <source>the name does not resolve: %1</source>
        <translation>名前を解決できません: %1</translation>
    </message>
    <message>
        <source>no address of the destination is permitted</source>
        <translation>宛先のアドレスがいずれも許可されていません</translation>
    </message>
    <message>
        <source>the destination has no %1 address</source>
        <translation>宛先に %1 アドレスがありません</translation>
    </message>
    <message>
        <source>a line does not end in CR LF</source>
        <translation>行が CR LF で終わっていません</translation>
    </message>
    <message>
        <source>the request holds the byte %1</source>
        <translation>要求にバイト %1 が含まれています</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>要求が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>リクエスト行の形式が正しくありません</translation>
    </message>
    <message>
        <source>%1 was asked of a proxy that only knows CONNECT</source>
        <translation>CONNECT だけに対応するプロキシに %1 が要求されました</translation>
    </message>
    <message>
        <source>a header line is malformed</source>
        <translation>ヘッダー行の形式が正しくありません</translation>
    </message>
    <message>
        <source>a CONNECT request has no content</source>
        <translation>CONNECT 要求に本文は付けられません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address; use localhost, * or an IP address of this computer</source>
        <translation>「%1」はアドレスではありません。localhost、*、またはこのコンピューターの IP アドレスを使ってください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an %2 address, which the rule asks for</source>
        <translation>「%1」は、フォワードが指定する %2 アドレスではありません</translation>
    </message>
    <message>
        <source>no port is left on this computer to listen on</source>
        <translation>このコンピューターで待ち受けに使えるポートが残っていません</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <translation>ポート %1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>port %1 is in use</source>
        <translation>ポート %1 は使用中です</translation>
    </message>
    <message>
        <source>port %1 is in use by another program or reserved by the system</source>
        <translation>ポート %1 は別のプログラムが使用中か、システムが予約しています</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024, or give the program the capability CAP_NET_BIND_SERVICE</source>
        <translation>ポート %1 には特別な権限が必要です。1024 以上のポートを選択するか、プログラムに CAP_NET_BIND_SERVICE ケーパビリティを与えてください</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024</source>
        <translation>ポート %1 には特別な権限が必要です。1024 以上のポートを選択してください</translation>
    </message>
    <message>
        <source>this computer does not have the address %1</source>
        <translation>このコンピューターはアドレス %1 を持っていません</translation>
    </message>
    <message>
        <source>no address or port to connect to</source>
        <translation>接続先のアドレスまたはポートがありません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>this computer&apos;s own addresses cannot be listed, so nothing is reached that might be one of them: %1</source>
        <translation>このコンピューター自身のアドレスを一覧にできないため、それに当たる可能性のある宛先には接続しません: %1</translation>
    </message>
    <message>
        <source>the rule does not permit it (see --permit-open)</source>
        <translation>フォワードが許可していません (--permit-open を参照)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be the only entry</source>
        <translation>「%1」は単独で指定します</translation>
    </message>
    <message>
        <source>expected host:port, where the port may be *; put IPv6 addresses in brackets</source>
        <translation>host:port の形で指定します。ポートは * でもかまいません。IPv6 アドレスは角かっこで囲みます</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses, and IPv6 addresses need them</source>
        <translation>角かっこは IPv6 アドレス用で、IPv6 アドレスには必須です</translation>
    </message>
    <message>
        <source>a wildcard is * alone or stands for the first part of a name, as in *.example.org</source>
        <translation>ワイルドカードは * 単独か、*.example.org のように名前の先頭部分に使います</translation>
    </message>
    <message>
        <source>it went on sending to a closed connection and read nothing for %1 s</source>
        <translation>閉じた接続への送信が続き、%1 秒間何も読み取られませんでした</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>ユーザー %1 のプログラム</translation>
    </message>
    <message>
        <source>a program (PID %1)</source>
        <translation>プログラム (PID %1)</translation>
    </message>
    <message>
        <source>the program wants TLS to the proxy itself</source>
        <translation>プログラムがプロキシ自体への TLS を要求しています</translation>
    </message>
    <message>
        <source>the first byte, %1, is neither SOCKS nor HTTP</source>
        <translation>最初のバイト %1 は SOCKS でも HTTP でもありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name</source>
        <translation>「%1」はホスト名ではありません</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>ホスト名が長すぎます</translation>
    </message>
    <message>
        <source>the user id is too long</source>
        <translation>ユーザー ID が長すぎます</translation>
    </message>
    <message>
        <source>SOCKS 4 command %1 is not supported</source>
        <translation>SOCKS 4 コマンド %1 には対応していません</translation>
    </message>
    <message>
        <source>the destination port is 0</source>
        <translation>宛先ポートが 0 です</translation>
    </message>
    <message>
        <source>the program insists on logging in to the proxy</source>
        <translation>プログラムがプロキシへのログインを要求しています</translation>
    </message>
    <message>
        <source>the SOCKS 5 request is malformed</source>
        <translation>SOCKS 5 要求の形式が正しくありません</translation>
    </message>
    <message>
        <source>SOCKS 5 address type %1 is not supported</source>
        <translation>SOCKS 5 アドレス種別 %1 には対応していません</translation>
    </message>
    <message>
        <source>SOCKS 5 command %1 is not supported</source>
        <translation>SOCKS 5 コマンド %1 には対応していません</translation>
    </message>
    <message>
        <source>the file exists and is not a socket; it was left alone</source>
        <translation>ファイルがすでにあり、ソケットではありません。変更していません</translation>
    </message>
    <message>
        <source>the socket belongs to another user</source>
        <translation>ソケットは別のユーザーのものです</translation>
    </message>
    <message>
        <source>another program listens on the socket</source>
        <translation>別のプログラムがこのソケットで待ち受けています</translation>
    </message>
    <message>
        <source>the socket exists and may be in use: %1</source>
        <translation>ソケットがすでにあり、使用中かもしれません: %1</translation>
    </message>
    <message>
        <source>the socket was replaced at once</source>
        <translation>ソケットがすぐに置き換えられました</translation>
    </message>
    <message>
        <source>the socket cannot be kept to this user: %1</source>
        <translation>ソケットをこのユーザー専用にできません: %1</translation>
    </message>
    <message>
        <source>the path has %1 bytes; a Unix socket&apos;s can have %2</source>
        <translation>パスが %1 バイトあります。Unix ソケットでは %2 バイトまでです</translation>
    </message>
    <message>
        <source>the path is empty or holds a zero byte</source>
        <translation>パスが空か、ゼロバイトを含んでいます</translation>
    </message>
    <message>
        <source>the registry refuses it</source>
        <translation>レジストリが拒否しました</translation>
    </message>
    <message>
        <source>the path is too long for a socket</source>
        <translation>ソケットのパスが長すぎます</translation>
    </message>
    <message>
        <source>no key store such as GNOME Keyring or KWallet runs in this session</source>
        <translation>このセッションでは、GNOME Keyring や KWallet などのキーストアが動いていません</translation>
    </message>
    <message>
        <source>it still has not answered an earlier request</source>
        <translation>以前の要求にまだ応答していません</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>it denies access: %1</source>
        <translation>アクセスが拒否されました: %1</translation>
    </message>
    <message>
        <source>there is none: %1</source>
        <translation>キーストアがありません: %1</translation>
    </message>
    <message>
        <source>this build has no QtKeychain</source>
        <translation>このビルドには QtKeychain がありません</translation>
    </message>
    <message>
        <source>the entry in the key store is not one of Sallyport&apos;s</source>
        <translation>キーストアの項目は Sallyport のものではありません</translation>
    </message>
    <message>
        <source>too much to keep in a key store</source>
        <translation>キーストアに保存するには大きすぎます</translation>
    </message>
    <message>
        <source>this user has no folder for sockets</source>
        <translation>このユーザーにはソケット用のフォルダーがありません</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>ロックファイルを作成できません</translation>
    </message>
    <message>
        <source>a variable is written ${NAME}</source>
        <translation>変数は ${NAME} の形で書きます</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>環境変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%</source>
        <translation>%1 は %h %p %r %u %d %n %l %L %i %k %C %% のいずれでもありません</translation>
    </message>
    <message>
        <source>only ~/ stands for a home folder</source>
        <translation>ホームフォルダーを表せるのは ~/ だけです</translation>
    </message>
    <message>
        <source>others can write this file, and with it where the tunnel leads; it has to be yours: chmod go-w, chown</source>
        <translation>このファイルは他のユーザーが書き込めるため、トンネルの接続先も変更できてしまいます。自分だけのものにする必要があります: chmod go-w、chown</translation>
    </message>
    <message>
        <source>no Host line in it names &apos;%1&apos;</source>
        <translation>「%1」に一致する Host 行がありません</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows it</source>
        <translation>CanonicalizeHostname: CanonicalDomains のどのドメインでも見つかりません</translation>
    </message>
    <message>
        <source>whose account? It has no User</source>
        <translation>どのアカウントですか。User がありません</translation>
    </message>
    <message>
        <source>as the file has it now, it %1</source>
        <translation>ファイルの現在の内容では、%1</translation>
    </message>
    <message>
        <source>it cannot be followed as it is now: %1</source>
        <translation>現在の内容のままでは従えません: %1</translation>
    </message>
    <message>
        <source>a time is written 30s or 500ms</source>
        <translation>時間は 30s や 500ms のように書きます</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>整数を指定します</translation>
    </message>
    <message>
        <source>has to be from %1 to %2</source>
        <translation>%1 から %2 の範囲で指定します</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 を指定します</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>yes または no を指定します</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>two ports are expected, as 50000-50100</source>
        <translation>50000-50100 のようにポートを 2 つ指定します</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>write name=value</source>
        <translation>name=value の形で書きます</translation>
    </message>
    <message>
        <source>more than fits in one file</source>
        <translation>1 つのファイルに収まる量を超えています</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>neither a profile nor an export of profiles</source>
        <translation>プロファイルでも、プロファイルのエクスポートでもありません</translation>
    </message>
    <message>
        <source>a format of a newer program</source>
        <translation>新しいバージョンのプログラムの形式です</translation>
    </message>
    <message>
        <source>more than %1 profiles</source>
        <translation>プロファイルが %1 個を超えています</translation>
    </message>
    <message>
        <source>the same as another one before it</source>
        <translation>前にある別のものと同じです</translation>
    </message>
    <message>
        <source>the profiles have changed since they were looked at</source>
        <translation>確認した後にプロファイルが変更されました</translation>
    </message>
    <message>
        <source>no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8</source>
        <translation>windows-1252、windows-1251、cp932、UTF-8 のような、対応しているコードページではありません</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files of the jump hosts together</source>
        <translation>無視しました: 踏み台ホストの鍵ファイルが合計で %1 個を超えています</translation>
    </message>
    <message>
        <source>that is a named pipe, not a file</source>
        <translation>ファイルではなく名前付きパイプです</translation>
    </message>
    <message>
        <source>that is a socket, not a file</source>
        <translation>ファイルではなくソケットです</translation>
    </message>
    <message>
        <source>that is a device, not a file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>リンク先のファイルがありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>neither L, R nor D</source>
        <translation>L、R、D のいずれでもありません</translation>
    </message>
    <message>
        <source>PortForwardings: %1: %2</source>
        <translation>PortForwardings: %1: %2</translation>
    </message>
    <message>
        <source>HostName: “%1” behind the name is not used, by PuTTY neither: the port is what PortNumber says</source>
        <translation>HostName: 名前の後の「%1」は PuTTY と同様に使われません。ポートは PortNumber の値です</translation>
    </message>
    <message>
        <source>PortNumber: %1 is no port; 22 is used</source>
        <translation>PortNumber: %1 はポートではないため、22 を使います</translation>
    </message>
    <message>
        <source>ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 fingerprint</source>
        <translation>無視しました: SSHManualHostKeys: 手動で指定されたホスト鍵が、1 つの SHA256 フィンガープリントではありません</translation>
    </message>
    <message>
        <source>ignored: LogHost: a name with a port for the host key</source>
        <translation>無視しました: LogHost: ホスト鍵用のポート付きの名前</translation>
    </message>
    <message>
        <source>SshProt: SSH-1 is not spoken here; the server is asked for SSH-2</source>
        <translation>SshProt: SSH-1 には対応していないため、サーバーに SSH-2 を要求します</translation>
    </message>
    <message>
        <source>ignored: %1: %2</source>
        <translation>無視しました: %1: %2</translation>
    </message>
    <message>
        <source>not an SSH session but %1</source>
        <translation>SSH セッションではなく %1 です</translation>
    </message>
    <message>
        <source>no host is saved in it</source>
        <translation>ホストが保存されていません</translation>
    </message>
    <message>
        <source>ProxyTelnetCommand: the password in it is not taken over</source>
        <translation>ProxyTelnetCommand: 含まれているパスワードは引き継がれません</translation>
    </message>
    <message>
        <source>ProxyPassword: the proxy&apos;s password is not taken over</source>
        <translation>ProxyPassword: プロキシのパスワードは引き継がれません</translation>
    </message>
    <message>
        <source>ignored: %1: a proxy of a kind there is not here; the profile connects without it</source>
        <translation>無視しました: %1: 対応していない種類のプロキシです。プロファイルはプロキシなしで接続します</translation>
    </message>
    <message>
        <source>ignored: ProxyPort: %1 is no port; the profile connects without its proxy</source>
        <translation>無視しました: ProxyPort: %1 はポートではありません。プロファイルはプロキシなしで接続します</translation>
    </message>
    <message>
        <source>ignored: ProxyDNS: the proxy looks names up, not this computer</source>
        <translation>無視しました: ProxyDNS: 名前解決はこのコンピューターではなくプロキシが行います</translation>
    </message>
    <message>
        <source>ProxyHost: the proxies lead in a circle: %1 → %2</source>
        <translation>ProxyHost: プロキシが循環しています: %1 → %2</translation>
    </message>
    <message>
        <source>ProxyHost: more than %1 sessions behind each other</source>
        <translation>ProxyHost: セッションが %1 段を超えて連なっています</translation>
    </message>
    <message>
        <source>ProxyHost names the session “%1”: %2</source>
        <translation>ProxyHost がセッション「%1」を指しています: %2</translation>
    </message>
    <message>
        <source>jump host %1: %2</source>
        <translation>踏み台ホスト %1: %2</translation>
    </message>
    <message>
        <source>ignored: RekeyBytes and RekeyTime: %1</source>
        <translation>無視しました: RekeyBytes と RekeyTime: %1</translation>
    </message>
    <message>
        <source>%1: some bytes are no letters of the code page</source>
        <translation>%1: 一部のバイトは、このコードページの文字ではありません</translation>
    </message>
    <message>
        <source>ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login</source>
        <translation>無視しました: AuthGSSAPI (%1 個のセッション): GSSAPI ログインには対応していません</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>フォルダーを読み込めません</translation>
    </message>
    <message>
        <source>too large for a session</source>
        <translation>セッションとしては大きすぎます</translation>
    </message>
    <message>
        <source>more than 64 MiB in one folder</source>
        <translation>1 つのフォルダーで 64 MiB を超えています</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>4 MiB を超えています</translation>
    </message>
    <message>
        <source>neither a session of PuTTY nor an exported registry file</source>
        <translation>PuTTY のセッションでも、エクスポートされたレジストリファイルでもありません</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>無視しました: %1</translation>
    </message>
    <message>
        <source>no host in this command</source>
        <translation>このコマンドにはホストがありません</translation>
    </message>
    <message>
        <source>the command to run there</source>
        <translation>接続先で実行するコマンド</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>ssh has no such option</source>
        <translation>ssh にそのようなオプションはありません</translation>
    </message>
    <message>
        <source>the options in %1</source>
        <translation>%1 内のオプション</translation>
    </message>
    <message>
        <source>this command forwards its own input; there is nothing to listen on</source>
        <translation>このコマンドは自分の入力を転送するもので、待ち受けるものがありません</translation>
    </message>
    <message>
        <source>this command opens no tunnel</source>
        <translation>このコマンドはトンネルを開きません</translation>
    </message>
    <message>
        <source>too long for a command</source>
        <translation>コマンドとしては長すぎます</translation>
    </message>
    <message>
        <source>the command does not start with ssh</source>
        <translation>コマンドが ssh で始まっていません</translation>
    </message>
    <message>
        <source>too much to read</source>
        <translation>読み込むには大きすぎます</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>Host without a name</source>
        <translation>Host に名前がありません</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all は単独で書きます</translation>
    </message>
    <message>
        <source>Match %1 is not known; its lines are left out</source>
        <translation>Match %1 には対応していないため、その行を除外しました</translation>
    </message>
    <message>
        <source>Match %1 needs an argument</source>
        <translation>Match %1 には引数が必要です</translation>
    </message>
    <message>
        <source>Match without a criterion</source>
        <translation>Match に条件がありません</translation>
    </message>
    <message>
        <source>Include without a file</source>
        <translation>Include にファイルがありません</translation>
    </message>
    <message>
        <source>included too deep</source>
        <translation>Include の階層が深すぎます</translation>
    </message>
    <message>
        <source>Match %1 is not evaluated; its lines are left out</source>
        <translation>Match %1 は評価されないため、その行を除外しました</translation>
    </message>
    <message>
        <source>Match exec is not evaluated, because it would run a command; its lines are left out</source>
        <translation>Match exec はコマンドを実行することになるため評価されません。その行を除外しました</translation>
    </message>
    <message>
        <source>Match exec is not evaluated: &apos;%1&apos; could mean something to the shell; its lines are left out</source>
        <translation>Match exec は評価されません。「%1」がシェルで意味を持つ可能性があります。その行を除外しました</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no name is looked up here; %1 stays as it is</source>
        <translation>CanonicalizeHostname: ここでは名前解決を行わないため、%1 はそのままです</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows %1</source>
        <translation>CanonicalizeHostname: CanonicalDomains のどのドメインでも %1 が見つかりません</translation>
    </message>
    <message>
        <source>ProxyJump leads back to %1</source>
        <translation>ProxyJump が %1 に戻っています</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>ignored: a tunnel of type %1</source>
        <translation>無視しました: 種類が %1 のトンネル</translation>
    </message>
    <message>
        <source>ignored: a tunnel without its ports</source>
        <translation>無視しました: ポートのないトンネル</translation>
    </message>
    <message>
        <source>the profile of this tunnel is not in the file</source>
        <translation>このトンネルのプロファイルがファイルにありません</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files</source>
        <translation>無視しました: 鍵ファイルが %1 個を超えています</translation>
    </message>
    <message>
        <source>ignored: the proxy rules</source>
        <translation>無視しました: プロキシのルール</translation>
    </message>
    <message>
        <source>ignored: the gateway profile %1</source>
        <translation>無視しました: ゲートウェイプロファイル %1</translation>
    </message>
    <message>
        <source>the settings cannot be written</source>
        <translation>設定を書き込めません</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>文字列を指定します</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true または false を指定します</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>%1 から %2 までの整数を指定します</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>文字列のリストを指定します</translation>
    </message>
    <message>
        <source>a number of seconds, or a text as 500ms, is expected</source>
        <translation>秒数、または 500ms のような文字列を指定します</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストを指定します</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>オブジェクトを指定します</translation>
    </message>
    <message>
        <source>a secret has no place in a profile; take it out</source>
        <translation>プロファイルに秘密情報は入れられません。削除してください</translation>
    </message>
    <message>
        <source>schema version %1; this program knows %2</source>
        <translation>スキーマバージョン %1 です。このプログラムが対応しているのは %2 です</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>another program holds the lock</source>
        <translation>別のプログラムがロックを保持しています</translation>
    </message>
    <message>
        <source>no lock file can be made there</source>
        <translation>そこにロックファイルを作成できません</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside</source>
        <translation>破損したファイルを退避できません</translation>
    </message>
    <message>
        <source>%1 profiles have this name; use the id</source>
        <translation>この名前のプロファイルが %1 個あります。ID を使ってください</translation>
    </message>
    <message>
        <source>changed by another program meanwhile</source>
        <translation>その間に別のプログラムによって変更されました</translation>
    </message>
    <message>
        <source>the id cannot name a file</source>
        <translation>この ID はファイル名に使えません</translation>
    </message>
    <message>
        <source>the file cannot be removed</source>
        <translation>ファイルを削除できません</translation>
    </message>
    <message>
        <source>the file that was kept of it is gone</source>
        <translation>保管されていたファイルがなくなりました</translation>
    </message>
    <message>
        <source>the file cannot be put back</source>
        <translation>ファイルを元に戻せません</translation>
    </message>
    <message>
        <source>there is no version before</source>
        <translation>以前のバージョンがありません</translation>
    </message>
    <message>
        <source>bytes and a time are expected, as in 1G 1h</source>
        <translation>1G 1h のように、バイト数と時間を指定します</translation>
    </message>
    <message>
        <source>a number of bytes is written like 500M or 1G, or default</source>
        <translation>バイト数は 500M や 1G のように書くか、default とします</translation>
    </message>
    <message>
        <source>less than 16 bytes is too little</source>
        <translation>16 バイト未満では小さすぎます</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>かっこが閉じられていません</translation>
    </message>
    <message>
        <source>a bracket in the wrong place</source>
        <translation>かっこの位置が正しくありません</translation>
    </message>
    <message>
        <source>listen address: %1</source>
        <translation>待ち受けアドレス: %1</translation>
    </message>
    <message>
        <source>destination host: %1</source>
        <translation>宛先ホスト: %1</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses</source>
        <translation>角かっこは IPv6 アドレス用です</translation>
    </message>
    <message>
        <source>listen port: %1</source>
        <translation>待ち受けポート: %1</translation>
    </message>
    <message>
        <source>destination port: %1</source>
        <translation>宛先ポート: %1</translation>
    </message>
    <message>
        <source>expected [bind:]port; put IPv6 addresses in brackets</source>
        <translation>[bind:]port の形で指定します。IPv6 アドレスは角かっこで囲みます</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse dynamic forward; put IPv6 addresses in brackets</source>
        <translation>[ftp/|tcp/][bind:]port:host:hostport の形で指定します。リモートのダイナミックフォワードでは [bind:]port だけにします。IPv6 アドレスは角かっこで囲みます</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets</source>
        <translation>[ftp/|tcp/][bind:]port:host:hostport の形で指定します。IPv6 アドレスは角かっこで囲みます</translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets</source>
        <translation>FTP では両端にポートが必要で、Unix ソケットは使えません</translation>
    </message>
    <message>
        <source>a local SOCKS forward is written -D</source>
        <translation>ローカルの SOCKS フォワードは -D と書きます</translation>
    </message>
    <message>
        <source>a SOCKS forward has no destination</source>
        <translation>SOCKS フォワードに宛先はありません</translation>
    </message>
    <message>
        <source>expected [bind:]port and, after a space, host:port</source>
        <translation>[bind:]port に続けて、空白を空けて host:port を指定します</translation>
    </message>
    <message>
        <source>a host name cannot start with a dash</source>
        <translation>ホスト名の先頭にハイフンは使えません</translation>
    </message>
    <message>
        <source>the user name before @ is empty</source>
        <translation>@ の前のユーザー名が空です</translation>
    </message>
    <message>
        <source>write host:port, and an IPv6 address as [address]:port</source>
        <translation>host:port の形で書き、IPv6 アドレスは [address]:port とします</translation>
    </message>
    <message>
        <source>which kind of proxy?</source>
        <translation>どの種類のプロキシですか?</translation>
    </message>
    <message>
        <source>there are SOCKS 4, 4a and 5 and HTTP proxies</source>
        <translation>使えるのは SOCKS 4、4a、5 と HTTP のプロキシです</translation>
    </message>
    <message>
        <source>a password is never given on the command line or kept in a profile</source>
        <translation>パスワードをコマンドラインで渡したり、プロファイルに保存したりすることはできません</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>%1 から %2 までの数値を指定します</translation>
    </message>
    <message>
        <source>a time is written like 90, 30s, 1m30s or 2h</source>
        <translation>時間は 90、30s、1m30s、2h のように書きます</translation>
    </message>
    <message>
        <source>%1 to %2 seconds are expected</source>
        <translation>%1 秒から %2 秒までの範囲で指定します</translation>
    </message>
    <message>
        <source>an empty name in the list</source>
        <translation>リストに空の名前があります</translation>
    </message>
    <message>
        <source>only %h and %% may stand in HostName</source>
        <translation>HostName に使えるのは %h と %% だけです</translation>
    </message>
    <message>
        <source>a host name or address is expected</source>
        <translation>ホスト名またはアドレスを指定します</translation>
    </message>
    <message>
        <source>any, inet or inet6 is expected</source>
        <translation>any、inet、inet6 のいずれかを指定します</translation>
    </message>
    <message>
        <source>StrictHostKeyChecking %1 is taken as accept-new: a changed key is refused all the same</source>
        <translation>StrictHostKeyChecking %1 は accept-new として扱います。変更された鍵はいずれにしても拒否します</translation>
    </message>
    <message>
        <source>yes, no, ask, accept-new or off is expected</source>
        <translation>yes、no、ask、accept-new、off のいずれかを指定します</translation>
    </message>
    <message>
        <source>write revoked keys as @revoked lines into a known_hosts file</source>
        <translation>失効した鍵は @revoked 行として known_hosts ファイルに書いてください</translation>
    </message>
    <message>
        <source>ignored: IdentityFile none</source>
        <translation>無視しました: IdentityFile none</translation>
    </message>
    <message>
        <source>yes, no or always is expected</source>
        <translation>yes、no、always のいずれかを指定します</translation>
    </message>
    <message>
        <source>RefuseConnection in its configuration says: %1</source>
        <translation>設定の RefuseConnection のメッセージ: %1</translation>
    </message>
    <message>
        <source>unknown option; did you mean %1?</source>
        <translation>不明なオプションです。%1 のことですか?</translation>
    </message>
    <message>
        <source>unknown option; ssh_config(5) lists those there are</source>
        <translation>不明なオプションです。使えるものは ssh_config(5) にあります</translation>
    </message>
    <message>
        <source>one word is expected</source>
        <translation>1 語で指定します</translation>
    </message>
    <message>
        <source>ProxyCommand is taken as ProxyJump %1</source>
        <translation>ProxyCommand は ProxyJump %1 として扱います</translation>
    </message>
    <message>
        <source>no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a proxy</source>
        <translation>接続のためのコマンドは実行しません。踏み台ホストには -J (ProxyJump)、プロキシには --proxy を使ってください</translation>
    </message>
    <message>
        <source>only %h, %n, %p, %r and %% may stand in ProxyJump</source>
        <translation>ProxyJump に使えるのは %h、%n、%p、%r、%% だけです</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IPv6 address</source>
        <translation>「%1」は IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>ポートがありません</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>パスが空です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address or a network like 192.168.1.0/24</source>
        <translation>「%1」はアドレスでも、192.168.1.0/24 のようなネットワークでもありません</translation>
    </message>
    <message>
        <source>a folder without a name</source>
        <translation>名前のないフォルダーがあります</translation>
    </message>
    <message>
        <source>more than 50 tags</source>
        <translation>タグが 50 個を超えています</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <translation>色は #rrggbb の形で書きます</translation>
    </message>
    <message>
        <source>a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it</source>
        <translation>フィンガープリントは、ssh-keygen -l の表示と同じく SHA256: に続けて 43 文字で書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to log in; there are publickey, keyboard-interactive and password</source>
        <translation>「%1」は認証方式ではありません。使えるのは publickey、keyboard-interactive、password です</translation>
    </message>
    <message>
        <source>which host of the file? Write its name as it stands after ssh</source>
        <translation>ファイル内のどのホストですか。ssh の後に書く名前を指定します</translation>
    </message>
    <message>
        <source>the file is written in full, from / or from ~/</source>
        <translation>ファイルは / または ~/ から始まる完全なパスで書きます</translation>
    </message>
    <message>
        <source>more than %1 jump hosts</source>
        <translation>踏み台ホストが %1 台を超えています</translation>
    </message>
    <message>
        <source>going through another profile excludes jump hosts and a proxy</source>
        <translation>別のプロファイルを経由する場合、踏み台ホストとプロキシは指定できません</translation>
    </message>
    <message>
        <source>a profile cannot go through itself</source>
        <translation>プロファイルは自分自身を経由できません</translation>
    </message>
    <message>
        <source>a local address or the name of a network interface is expected</source>
        <translation>ローカルアドレスまたはネットワークインターフェイスの名前を指定します</translation>
    </message>
    <message>
        <source>more than 100 names</source>
        <translation>名前が 100 個を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of an algorithm</source>
        <translation>「%1」はアルゴリズムの名前ではありません</translation>
    </message>
    <message>
        <source>none of these is known here; there are %1</source>
        <translation>ここで使えるものがありません。使えるのは %1 です</translation>
    </message>
    <message>
        <source>shorter than the first delay</source>
        <translation>最初の待ち時間より短くなっています</translation>
    </message>
    <message>
        <source>this path is at the server: write it in full, from /</source>
        <translation>このパスはサーバー上のものです。/ から始まる完全なパスで書きます</translation>
    </message>
    <message>
        <source>a SOCKS forward has none: programs name it themselves</source>
        <translation>SOCKS フォワードに宛先はありません。宛先はプログラムが指定します</translation>
    </message>
    <message>
        <source>more than 1000 entries</source>
        <translation>項目が 1000 個を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port, *:443 or 10.0.0.0/8:*</source>
        <translation>「%1」は host:port、*:443、10.0.0.0/8:* のような形ではありません</translation>
    </message>
    <message>
        <source>clients cannot connect to &apos;%1&apos;: name one address</source>
        <translation>クライアントは「%1」に接続できません。アドレスを 1 つ指定します</translation>
    </message>
    <message>
        <source>it is for remote FTP rules: clients of a local one are told the address they came to; leave it empty</source>
        <translation>これはリモート FTP フォワード用です。ローカルのフォワードでは、クライアントが接続してきたアドレスが伝えられます。空のままにします</translation>
    </message>
    <message>
        <source>the list of data hosts is empty</source>
        <translation>データ用ホストの一覧が空です</translation>
    </message>
    <message>
        <source>the range of data ports has no end, or ends before it starts</source>
        <translation>データ用ポートの範囲に終わりがないか、終わりが始まりより前です</translation>
    </message>
    <message>
        <source>forward %1 listens there already</source>
        <translation>フォワード %1 がすでにそこで待ち受けています</translation>
    </message>
    <message>
        <source>turned off: %1, because %2 listens there already</source>
        <translation>オフにしました: %1 (%2 がすでに同じ場所で待ち受けているため)</translation>
    </message>
    <message>
        <source>more than %1 forwards</source>
        <translation>フォワードが %1 個を超えています</translation>
    </message>
    <message>
        <source>not known here, and left out: %1</source>
        <translation>対応していないため除外しました: %1</translation>
    </message>
    <message>
        <source>trusts other host keys</source>
        <translation>別のホスト鍵を信頼します</translation>
    </message>
    <message>
        <source>goes to another place, or by another way</source>
        <translation>別の場所へ、または別の経路で接続します</translation>
    </message>
    <message>
        <source>logs in as somebody else, or with more</source>
        <translation>別のユーザーとして、または追加の手段でログインします</translation>
    </message>
    <message>
        <source>allows more algorithms</source>
        <translation>より多くのアルゴリズムを許可します</translation>
    </message>
    <message>
        <source>connects without being asked</source>
        <translation>確認なしで接続します</translation>
    </message>
    <message>
        <source>lets more connect</source>
        <translation>より多くの接続を受け入れます</translation>
    </message>
    <message>
        <source>leads somewhere else</source>
        <translation>別の場所につながります</translation>
    </message>
    <message>
        <source>lets the far side reach more here</source>
        <translation>相手側がここからより多くの場所に到達できるようになります</translation>
    </message>
    <message>
        <source>protects FTP less</source>
        <translation>FTP の保護を弱めます</translation>
    </message>
    <message>
        <source>removes files that are in the way</source>
        <translation>邪魔になるファイルを削除します</translation>
    </message>
    <message>
        <source>has a setting this version cannot judge</source>
        <translation>このバージョンでは判断できない設定があります</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2: %3 → %4)</source>
        <translation>%1 (%2: %3 → %4)</translation>
    </message>
    <message>
        <source>a command inside the command is not run here</source>
        <translation>コマンド内のコマンドはここでは実行されません</translation>
    </message>
    <message>
        <source>more than one command</source>
        <translation>コマンドが 2 つ以上あります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for a shell; paste the ssh command alone</source>
        <translation>「%1」はシェル用です。ssh コマンドだけを貼り付けてください</translation>
    </message>
    <message>
        <source>no %1 algorithm is left of %2; there are: %3</source>
        <translation>%2 を適用すると %1 のアルゴリズムが残りません。使えるもの: %3</translation>
    </message>
    <message>
        <source>no option of this side helps: none of the server&apos;s is known here, so the server has to be given another (%1 in its sshd_config)</source>
        <translation>こちら側のオプションでは解決できません。サーバーのアルゴリズムがいずれもここで使えないため、サーバーに別のものを設定する必要があります (サーバーの sshd_config の %1)</translation>
    </message>
    <message>
        <source>-C (Compression=yes) offers %1</source>
        <translation>-C (Compression=yes) で %1 を提示します</translation>
    </message>
    <message>
        <source>-o %1=+%2 offers it, which is for servers that cannot be updated</source>
        <translation>-o %1=+%2 で提示できます。更新できないサーバー向けです</translation>
    </message>
    <message>
        <source>no common %1 algorithm: the server offers %2; this side offers %3; %4</source>
        <translation>共通の %1 アルゴリズムがありません。サーバーの提示: %2、こちらの提示: %3。%4</translation>
    </message>
    <message>
        <source>SSH_AUTH_SOCK is not set</source>
        <translation>SSH_AUTH_SOCK が設定されていません</translation>
    </message>
    <message>
        <source>the agent closed the connection</source>
        <translation>エージェントが接続を閉じました</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>エージェントが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the agent did not accept in time</source>
        <translation>エージェントが時間内に接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>the agent refused %1</source>
        <translation>エージェントが%1を拒否しました</translation>
    </message>
    <message>
        <source>the agent answered with message %1 when asked %2</source>
        <translation>エージェントが%2の要求にメッセージ %1 で応答しました</translation>
    </message>
    <message>
        <source>the agent announced an answer of %1 bytes</source>
        <translation>エージェントが %1 バイトの応答を通知しました</translation>
    </message>
    <message>
        <source>to list its keys</source>
        <translation>鍵の一覧の取得</translation>
    </message>
    <message>
        <source>the agent&apos;s list of keys is malformed</source>
        <translation>エージェントの鍵一覧の形式が正しくありません</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>the agent&apos;s signature is malformed</source>
        <translation>エージェントの署名の形式が正しくありません</translation>
    </message>
    <message>
        <source>the agent signed with %1 instead of %2</source>
        <translation>エージェントが %2 ではなく %1 で署名しました</translation>
    </message>
    <message>
        <source>cancelled while the agent was to sign</source>
        <translation>エージェントの署名を待つ間にキャンセルされました</translation>
    </message>
    <message>
        <source>%1 let %2 in without any proof (%3)</source>
        <translation>%1 は %2 を認証なしで受け入れました (%3)</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>the key is encrypted and no passphrase was given</source>
        <translation>鍵は暗号化されていますが、パスフレーズが入力されませんでした</translation>
    </message>
    <message>
        <source>the key is encrypted, and the question for its passphrase was not answered</source>
        <translation>鍵は暗号化されていますが、パスフレーズの質問に回答がありませんでした</translation>
    </message>
    <message>
        <source>the server asked more than %1 times in a row</source>
        <translation>サーバーからの質問が連続 %1 回を超えました</translation>
    </message>
    <message>
        <source>%1 accepted %2 and wants one more step: %3</source>
        <translation>%1 は %2 を受け付け、さらにもう 1 段階を求めています: %3</translation>
    </message>
    <message>
        <source>the question was not answered: %1</source>
        <translation>質問に回答がありませんでした: %1</translation>
    </message>
    <message>
        <source>nobody can be asked: %1</source>
        <translation>質問に答える人がいません: %1</translation>
    </message>
    <message>
        <source>the server refused the new password</source>
        <translation>サーバーが新しいパスワードを拒否しました</translation>
    </message>
    <message>
        <source>the server refused the password</source>
        <translation>サーバーがパスワードを拒否しました</translation>
    </message>
    <message>
        <source>keyboard-interactive failed before anything was asked</source>
        <translation>keyboard-interactive は、質問の前に失敗しました</translation>
    </message>
    <message>
        <source>the server refused the answers</source>
        <translation>サーバーが回答を拒否しました</translation>
    </message>
    <message>
        <source>the server does not accept this certificate for this user</source>
        <translation>サーバーは、このユーザーに対してこの証明書を受け付けません</translation>
    </message>
    <message>
        <source>the server does not accept this key for this user</source>
        <translation>サーバーは、このユーザーに対してこの鍵を受け付けません</translation>
    </message>
    <message>
        <source>%1 with the signature %2</source>
        <translation>%1 (署名 %2)</translation>
    </message>
    <message>
        <source>a server that knows SHA-1 signatures only wants -o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe</source>
        <translation>SHA-1 署名にしか対応しないサーバーには -o PubkeyAcceptedAlgorithms=+ssh-rsa が必要ですが、安全ではありません</translation>
    </message>
    <message>
        <source>not a user certificate of a known type (%1)</source>
        <translation>対応している種類のユーザー証明書ではありません (%1)</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>証明書は %1 まで有効になりません</translation>
    </message>
    <message>
        <source>the certificate has expired on %1</source>
        <translation>証明書は %1 に期限切れになりました</translation>
    </message>
    <message>
        <source>the key is damaged: %1; use another copy of it</source>
        <translation>鍵が破損しています: %1。別のコピーを使ってください</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1; encrypt it anew with: %2</source>
        <translation>%1 が必要なため、鍵を開くのに非常に時間がかかります。次のコマンドで暗号化し直してください: %2</translation>
    </message>
    <message>
        <source>a key of the type %1, which cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>種類が %1 の鍵は使えません。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits, more than the %2 that ssh takes; make a new key with: ssh-keygen -t ed25519</source>
        <translation>%1 ビットの RSA 鍵は、ssh が受け付ける %2 ビットを超えています。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 rounds of bcrypt, more than %2</source>
        <translation>bcrypt が %1 ラウンドあり、%2 を超えています</translation>
    </message>
    <message>
        <source>encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2</source>
        <translation>%1 で暗号化されています。次のコマンドで暗号化し直してください: ssh-keygen -p -Z aes256-ctr -f %2</translation>
    </message>
    <message>
        <source>an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519</source>
        <translation>SSH にない曲線の EC 鍵です。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>DSA 鍵は SSH で使えません。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>別の種類の鍵で、SSH では使えません。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 iterations, more than %2</source>
        <translation>反復が %1 回あり、%2 回を超えています</translation>
    </message>
    <message>
        <source>larger than any key</source>
        <translation>どの鍵よりも大きいサイズです</translation>
    </message>
    <message>
        <source>this is a public key; choose the private key that belongs to it</source>
        <translation>これは公開鍵です。対応する秘密鍵を選択してください</translation>
    </message>
    <message>
        <source>a key for SSH protocol 1, which no server uses any more; make a new key with: ssh-keygen -t ed25519</source>
        <translation>SSH プロトコル 1 用の鍵です。もう使っているサーバーはありません。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 &gt; newkey</source>
        <translation>ssh.com のツールの形式です。次のコマンドで変換してください: ssh-keygen -i -f %1 &gt; newkey</translation>
    </message>
    <message>
        <source>not a private key in a format that is known</source>
        <translation>対応している形式の秘密鍵ではありません</translation>
    </message>
    <message>
        <source>the key lives on a security key; add it to an ssh-agent with: ssh-add %1</source>
        <translation>鍵はセキュリティキーにあります。次のコマンドで ssh-agent に追加してください: ssh-add %1</translation>
    </message>
    <message>
        <source>DSA keys are refused by current servers; make a new key with: ssh-keygen -t ed25519</source>
        <translation>DSA 鍵は現在のサーバーでは拒否されます。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not a public key or certificate</source>
        <translation>公開鍵でも証明書でもありません</translation>
    </message>
    <message>
        <source>permissions %1 let other users at the private key; take them away with: chmod 600 %2</source>
        <translation>アクセス権が %1 で、他のユーザーも秘密鍵を読み取れます。次のコマンドで取り消してください: chmod 600 %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
    <message>
        <source>the .pub does not belong to this key; remove it, or make it anew with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>.pub ファイルはこの鍵のものではありません。削除するか、次のコマンドで作り直してください: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>not a private key</source>
        <translation>秘密鍵ではありません</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>公開鍵ではありません</translation>
    </message>
    <message>
        <source>the certificate %1 is not used: %2</source>
        <translation>証明書 %1 は使われません: %2</translation>
    </message>
    <message>
        <source>only an agent can use this key, and it does not hold it; add it with: ssh-add</source>
        <translation>この鍵はエージェントでしか使えませんが、エージェントにありません。次のコマンドで追加してください: ssh-add</translation>
    </message>
    <message>
        <source>%1 tries were refused, and servers hang up then; choose the right key, so that fewer are tried</source>
        <translation>%1 回の試行が拒否されました。ここでサーバーは接続を切ります。正しい鍵を選択して、試行回数を減らしてください</translation>
    </message>
    <message>
        <source>the server names no way to log in</source>
        <translation>サーバーが認証方式を示していません</translation>
    </message>
    <message>
        <source>the server accepts: %1</source>
        <translation>サーバーが受け付ける方式: %1</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>提示できるものがありません</translation>
    </message>
    <message>
        <source>the cryptography library made no key</source>
        <translation>暗号ライブラリが鍵を作成できませんでした</translation>
    </message>
    <message>
        <source>the comment has a line break, or another character that cannot be seen</source>
        <translation>コメントに改行などの目に見えない文字があります</translation>
    </message>
    <message>
        <source>the comment is longer than %1 bytes</source>
        <translation>コメントが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the passphrase has a zero in it</source>
        <translation>パスフレーズにゼロ文字が含まれています</translation>
    </message>
    <message>
        <source>this build makes keys without a passphrase only; make one with: ssh-keygen -t ed25519</source>
        <translation>このビルドはパスフレーズなしの鍵しか作成できません。次のコマンドで作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>there is a file of this name already, and a key is never written over</source>
        <translation>同じ名前のファイルがすでにあり、鍵が上書きされることはありません</translation>
    </message>
    <message>
        <source>the PuTTY key is damaged: %1; use another copy of it</source>
        <translation>PuTTY の鍵が破損しています: %1。別のコピーを使ってください</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1 KiB and %2 passes of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: puttygen %6 --reencrypt -o %6</source>
        <translation>鍵を開くのに非常に時間がかかります。%3 で %1 KiB と %2 パスが必要で、%4 KiB または全パス合計 %5 KiB を超えています。次のコマンドで暗号化し直してください: puttygen %6 --reencrypt -o %6</translation>
    </message>
    <message>
        <source>a PuTTY key in a format other than 2 and 3; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>PuTTY の鍵の形式が 2 でも 3 でもありません。次のコマンドで変換してください: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>a PuTTY key whose public half is damaged, or of a type that cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>PuTTY の鍵の公開鍵部分が破損しているか、使えない種類です。次のコマンドで新しい鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>this build has no Argon2, which the PuTTY key is encrypted with; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>PuTTY の鍵の暗号化に使われている Argon2 が、このビルドにありません。次のコマンドで変換してください: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>there is not enough memory to open the key</source>
        <translation>鍵を開くためのメモリが足りません</translation>
    </message>
    <message>
        <source>the passphrase does not open the key</source>
        <translation>このパスフレーズでは鍵を開けません</translation>
    </message>
    <message>
        <source>only the passphrase tells its public half; write that beside it with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>パスフレーズがないと公開鍵が分かりません。次のコマンドで同じ場所に書き出してください: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>the server takes packets of %1 bytes only</source>
        <translation>サーバーは %1 バイトのパケットしか受け付けません</translation>
    </message>
    <message>
        <source>libssh2 error %1</source>
        <translation>libssh2 エラー %1</translation>
    </message>
    <message>
        <source>the key could not be used: %1</source>
        <translation>鍵を使えませんでした: %1</translation>
    </message>
    <message>
        <source>libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an Ed25519 or ECDSA key, or a build with libssh2 1.11</source>
        <translation>libssh2 %1 は RSA 鍵を SHA-1 でしか使えず、サーバーに拒否されます。Ed25519 または ECDSA の鍵を使うか、libssh2 1.11 のビルドを使ってください</translation>
    </message>
    <message>
        <source>libssh2 %1 cannot use %2; a build with libssh2 1.11 can</source>
        <translation>libssh2 %1 では %2 を使えません。libssh2 1.11 のビルドでは使えます</translation>
    </message>
    <message>
        <source>the server sent too many banners</source>
        <translation>サーバーが送るバナーが多すぎます</translation>
    </message>
    <message>
        <source>the server accepted another key than the one offered</source>
        <translation>サーバーが、提示した鍵とは別の鍵を受け付けました</translation>
    </message>
    <message>
        <source>the server asked %1 questions at once</source>
        <translation>サーバーが一度に %1 個の質問をしました</translation>
    </message>
    <message>
        <source>the server sent message %1 when none such was due</source>
        <translation>サーバーが、この時点で送るはずのないメッセージ %1 を送りました</translation>
    </message>
    <message>
        <source>the server sent a malformed message %1</source>
        <translation>サーバーが、形式の正しくないメッセージ %1 を送りました</translation>
    </message>
    <message>
        <source>not a whole public key of a known type (%1)</source>
        <translation>対応している種類の完全な公開鍵ではありません (%1)</translation>
    </message>
    <message>
        <source>the RSA key has only %1 bits</source>
        <translation>RSA 鍵が %1 ビットしかありません</translation>
    </message>
    <message>
        <source>the key is not base64</source>
        <translation>鍵が base64 ではありません</translation>
    </message>
    <message>
        <source>the key is labelled %1 but is %2</source>
        <translation>鍵の表記は %1 ですが、実際は %2 です</translation>
    </message>
    <message>
        <source>The host is known under another key type; an impostor could hide a change that way.</source>
        <translation>このホストは別の種類の鍵で登録されています。偽のサーバーがこの方法で鍵の変更を隠す可能性があります。</translation>
    </message>
    <message>
        <source>A certificate authority is on file for the host, and certificates cannot be checked here: this is the host&apos;s plain key.</source>
        <translation>このホストには認証局が登録されていますが、ここでは証明書を検証できません。これはホストの通常の鍵です。</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1, and %2 more.</source>
        <translation>同じ鍵が別の名前で登録されています: %1、ほか %2 件。</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1.</source>
        <translation>同じ鍵が別の名前で登録されています: %1。</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>ファイルが %1 MiB を超えています</translation>
    </message>
    <message>
        <source>line %1 revokes a key and is too long to be read</source>
        <translation>%1 行目は鍵を失効させる行ですが、長すぎて読み込めません</translation>
    </message>
    <message>
        <source>the host name cannot be written to a known_hosts file</source>
        <translation>このホスト名は known_hosts ファイルに書き込めません</translation>
    </message>
    <message>
        <source>the server shows %1; on file is %2</source>
        <translation>サーバーの提示: %1、登録済みの鍵: %2</translation>
    </message>
    <message>
        <source>the server shows %1; it is known here only under another key type: %2</source>
        <translation>サーバーの提示: %1。ここでは別の種類の鍵だけが登録されています: %2</translation>
    </message>
    <message>
        <source>%1 is revoked by %2</source>
        <translation>%1 は %2 によって失効しています</translation>
    </message>
    <message>
        <source>the server shows %1; %2 trusts only certificates of an authority, which are not supported</source>
        <translation>サーバーの提示: %1。%2 は認証局の証明書だけを信頼しますが、これには対応していません</translation>
    </message>
    <message>
        <source>the server shows %1</source>
        <translation>サーバーの提示: %1</translation>
    </message>
    <message>
        <source>the same key is on file for %1</source>
        <translation>同じ鍵が %1 として登録されています</translation>
    </message>
    <message>
        <source>no line of a known_hosts file can have this host name</source>
        <translation>このホスト名は known_hosts ファイルの行に書けません</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行が長すぎます</translation>
    </message>
    <message>
        <source>the line holds a NUL byte</source>
        <translation>行に NUL バイトがあります</translation>
    </message>
    <message>
        <source>unknown marker %1</source>
        <translation>不明なマーカー %1</translation>
    </message>
    <message>
        <source>more than one marker</source>
        <translation>マーカーが 2 つ以上あります</translation>
    </message>
    <message>
        <source>the hashed name is malformed</source>
        <translation>ハッシュ化された名前の形式が正しくありません</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>同じ場所にロックファイルを作成できません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>a revoked key is not stored</source>
        <translation>失効した鍵は保存されません</translation>
    </message>
    <message>
        <source>the server takes packets of 0 bytes only</source>
        <translation>サーバーは 0 バイトのパケットしか受け付けません</translation>
    </message>
    <message>
        <source>the server does not let this account run a command</source>
        <translation>サーバーがこのアカウントにコマンドの実行を許可していません</translation>
    </message>
    <message>
        <source>the server opened the window beyond its largest size</source>
        <translation>サーバーがウィンドウを上限を超えて広げました</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>理由 %1</translation>
    </message>
    <message>
        <source>the SSH connection is not up</source>
        <translation>SSH 接続がつながっていません</translation>
    </message>
    <message>
        <source>the SSH server got no answer from it within %1 s</source>
        <translation>SSH サーバーは %1 秒以内に宛先から応答を得られませんでした</translation>
    </message>
    <message>
        <source>the SSH server refused to listen on a port of its choice</source>
        <translation>SSH サーバーが、自身で選ぶポートでの待ち受けを拒否しました</translation>
    </message>
    <message>
        <source>the SSH server refused to listen</source>
        <translation>SSH サーバーが待ち受けを拒否しました</translation>
    </message>
    <message>
        <source>the connection to %1 is gone</source>
        <translation>%1 への接続がなくなりました</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(%1 経由)</translation>
    </message>
    <message>
        <source>the exchange of new keys took longer than %1 s</source>
        <translation>新しい鍵の交換に %1 秒を超える時間がかかりました</translation>
    </message>
    <message>
        <source>the handshake took longer than %1 s</source>
        <translation>ハンドシェイクに %1 秒を超える時間がかかりました</translation>
    </message>
    <message>
        <source>no answer to the login within %1 s</source>
        <translation>ログインへの応答が %1 秒以内にありませんでした</translation>
    </message>
    <message>
        <source>no answer to %1 probes, %2 s apart</source>
        <translation>%2 秒間隔の %1 回の確認に応答がありませんでした</translation>
    </message>
    <message>
        <source>the command did not end within %1 s</source>
        <translation>コマンドが %1 秒以内に終了しませんでした</translation>
    </message>
    <message>
        <source>the server speaks TLS</source>
        <translation>サーバーは TLS を使っています</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot;</source>
        <translation>サーバーが「%1」を送りました</translation>
    </message>
    <message>
        <source>the server&apos;s identification is too long</source>
        <translation>サーバーの識別文字列が長すぎます</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot; and more, but no SSH identification</source>
        <translation>サーバーは「%1」などを送りましたが、SSH の識別文字列を送りませんでした</translation>
    </message>
    <message>
        <source>the server speaks SSH-1, an older SSH protocol, and nothing else: &quot;%1&quot;</source>
        <translation>サーバーは古いプロトコルの SSH-1 にしか対応していません: 「%1」</translation>
    </message>
    <message>
        <source>the server&apos;s first packet has an impossible length</source>
        <translation>サーバーの最初のパケットの長さが異常です</translation>
    </message>
    <message>
        <source>the server does not send its algorithm lists</source>
        <translation>サーバーがアルゴリズムの一覧を送りません</translation>
    </message>
    <message>
        <source>the server&apos;s algorithm lists are malformed</source>
        <translation>サーバーのアルゴリズムの一覧の形式が正しくありません</translation>
    </message>
    <message>
        <source>%1 (reason %2)</source>
        <translation>%1 (理由 %2)</translation>
    </message>
    <message>
        <source>the server sent message %1 before its algorithm lists</source>
        <translation>サーバーがアルゴリズムの一覧の前にメッセージ %1 を送りました</translation>
    </message>
    <message>
        <source>the key exchange failed</source>
        <translation>鍵交換に失敗しました</translation>
    </message>
    <message>
        <source>the server introduced itself and then said nothing more</source>
        <translation>サーバーは識別文字列を送った後、何も送ってきません</translation>
    </message>
    <message>
        <source>the server did not introduce itself</source>
        <translation>サーバーが識別文字列を送りませんでした</translation>
    </message>
    <message>
        <source>libssh2 %1 has none of these algorithms: %2</source>
        <translation>libssh2 %1 は次のアルゴリズムのいずれにも対応していません: %2</translation>
    </message>
    <message>
        <source>a key of an unknown type</source>
        <translation>不明な種類の鍵</translation>
    </message>
    <message>
        <source>the server began with %1 and then showed %2</source>
        <translation>サーバーは最初に %1 を、その後 %2 を提示しました</translation>
    </message>
    <message>
        <source>the server asks for answers and does not read them: %1 MiB wait to be sent</source>
        <translation>サーバーが応答を要求しながら読み取りません。%1 MiB が送信待ちです</translation>
    </message>
    <message>
        <source>the server closed the connection: %1 (reason %2)</source>
        <translation>サーバーが接続を閉じました: %1 (理由 %2)</translation>
    </message>
    <message>
        <source>the server ended the connection</source>
        <translation>サーバーが接続を終了しました</translation>
    </message>
    <message>
        <source>SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy</source>
        <translation>SOCKS 4 は IPv4 アドレスにしか接続できません。SOCKS 5 または HTTP プロキシを使ってください</translation>
    </message>
    <message>
        <source>the name or the proxy&apos;s user is too long for SOCKS 4</source>
        <translation>名前またはプロキシのユーザーが SOCKS 4 には長すぎます</translation>
    </message>
    <message>
        <source>it rejects the connection, or cannot make it (answer 91)</source>
        <translation>プロキシが接続を拒否したか、接続できませんでした (応答 91)</translation>
    </message>
    <message>
        <source>it does not take this user (answer %1, identd)</source>
        <translation>プロキシがこのユーザーを受け付けません (応答 %1、identd)</translation>
    </message>
    <message>
        <source>it does not speak SOCKS 4</source>
        <translation>SOCKS 4 のプロキシではありません</translation>
    </message>
    <message>
        <source>the name %1 has no IPv4 address here; socks4a:// lets the proxy look it up</source>
        <translation>名前 %1 の IPv4 アドレスがここでは見つかりません。socks4a:// ではプロキシが名前解決します</translation>
    </message>
    <message>
        <source>it hung up before it answered</source>
        <translation>応答する前に接続を切りました</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>プロキシ %1: %2</translation>
    </message>
    <message>
        <source>no answer within %1 s through the proxy %2</source>
        <translation>プロキシ %2 経由で %1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>to connect from: neither an address nor an interface with one</source>
        <translation>接続元: アドレスでも、アドレスを持つインターフェイスでもありません</translation>
    </message>
    <message>
        <source>cannot connect from this address: %1</source>
        <translation>このアドレスからは接続できません: %1</translation>
    </message>
    <message>
        <source>the proxy %1: its answer has no end</source>
        <translation>プロキシ %1: 応答が終わりません</translation>
    </message>
    <message>
        <source>the proxy %1 says of the SSH server: %2</source>
        <translation>プロキシ %1 が伝える SSH サーバーの状態: %2</translation>
    </message>
    <message>
        <source>the name %1 does not resolve</source>
        <translation>名前 %1 を解決できません</translation>
    </message>
    <message>
        <source>nothing listens there: %1</source>
        <translation>待ち受けているものがありません: %1</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: the name server does not answer</source>
        <translation>CanonicalizeHostname: ネームサーバーが応答しません</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>読み込みに時間がかかりすぎています</translation>
    </message>
    <message>
        <source>no thread can be started</source>
        <translation>スレッドを開始できません</translation>
    </message>
    <message>
        <source>this is not the line of a public key</source>
        <translation>公開鍵の行ではありません</translation>
    </message>
    <message>
        <source>the key was added</source>
        <translation>鍵を追加しました</translation>
    </message>
    <message>
        <source>the key was there already; nothing was changed</source>
        <translation>鍵はすでにありました。何も変更していません</translation>
    </message>
    <message>
        <source>the account has no home folder that it can enter; nothing was changed</source>
        <translation>アカウントに、アクセスできるホームフォルダーがありません。何も変更していません</translation>
    </message>
    <message>
        <source>the folder .ssh cannot be made in the account&apos;s home folder</source>
        <translation>アカウントのホームフォルダーに .ssh フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the file is there and the account cannot read it; nothing was changed</source>
        <translation>ファイルはありますが、アカウントが読み取れません。何も変更していません</translation>
    </message>
    <message>
        <source>the account could not write to the file</source>
        <translation>アカウントがファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>the server did not run the command: the account has no shell for it, or is kept to something else; have the line above added by whoever looks after the server</source>
        <translation>サーバーがコマンドを実行しませんでした。アカウントにシェルがないか、別の用途に限定されています。上の行の追加をサーバーの管理者に依頼してください</translation>
    </message>
    <message>
        <source>The server had hung up before the last answer came, and such an answer may be good only once: it asks anew.</source>
        <translation>前回の回答が届く前に、サーバーは接続を切っていました。このような回答は一度しか使えない場合があるため、もう一度質問します。</translation>
    </message>
    <message>
        <source>This is not the key you have just decided about: it is another one.</source>
        <translation>これは先ほど判断した鍵ではなく、別の鍵です。</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again with the answer</source>
        <translation>質問に未回答の間に %1 が接続を切りました。回答を使って再試行します</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again and asks anew</source>
        <translation>質問に未回答の間に %1 が接続を切りました。再試行し、もう一度質問します</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>the tunnel it goes through is gone</source>
        <translation>経由するトンネルがなくなりました</translation>
    </message>
    <message>
        <source>the way there is gone</source>
        <translation>そこへの経路がなくなりました</translation>
    </message>
    <message>
        <source>The key %1 is not used: %2</source>
        <translation>鍵 %1 は使われません: %2</translation>
    </message>
    <message>
        <source>The certificate %1 is not used: %2</source>
        <translation>証明書 %1 は使われません: %2</translation>
    </message>
    <message>
        <source>the server shows %1, not the key that was asked for</source>
        <translation>サーバーの提示は %1 で、指定された鍵ではありません</translation>
    </message>
    <message>
        <source>the tunnel it goes through has to be connected again: its profile has changed</source>
        <translation>経由するトンネルのプロファイルが変更されたため、トンネルの再接続が必要です</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1、次に %2</translation>
    </message>
    <message>
        <source>%1 in %2 is now %3</source>
        <translation>%2 の %1 は現在 %3 です</translation>
    </message>
    <message>
        <source>this Windows has no Unix sockets; Windows 10 of 2018 and later ones have</source>
        <translation>この Windows には Unix ソケットがありません。2018 年以降の Windows 10 とそれより新しい版にはあります</translation>
    </message>
    <message>
        <source>a portable program keeps nothing on the computer it runs on</source>
        <translation>ポータブル版は、実行しているコンピューターに何も保存しません</translation>
    </message>
    <message>
        <source>the agent&apos;s pipe belongs to another user</source>
        <translation>エージェントのパイプは別のユーザーのものです</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked.</source>
        <translation>新しいバージョンがあるかどうかを問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and the system&apos;s proxy; the details say what was missing. Nothing else depends on it.</source>
        <translation>ネットワーク接続とシステムのプロキシを確認してください。足りなかったものは詳細にあります。ほかの動作には影響しません。</translation>
    </message>
    <message>
        <source>What came as the notice of a new version cannot be trusted.</source>
        <translation>新しいバージョンの通知として届いたものは信頼できません。</translation>
    </message>
    <message>
        <source>Something on the way may have replaced it, such as a login page of the network. Try again later, and download nothing until then.</source>
        <translation>途中で、ネットワークのログインページなど別の内容に置き換えられた可能性があります。後でもう一度試し、それまでは何もダウンロードしないでください。</translation>
    </message>
    <message>
        <source>what is signed is no JSON object; its makers erred</source>
        <translation>署名された内容が JSON オブジェクトではありません。作成側の誤りです</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>別のプログラムについてのものです</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>バージョンが示されていません</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>its page is no address that begins with %1</source>
        <translation>そのページは %1 で始まるアドレスではありません</translation>
    </message>
    <message>
        <source>the key that this build checks notices of new versions with is no Ed25519 key; it was built with a wrong %1</source>
        <translation>このビルドが新しいバージョンの通知を検証する鍵は Ed25519 鍵ではありません。誤った %1 でビルドされています</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it does not begin with a signature</source>
        <translation>先頭に署名がありません</translation>
    </message>
    <message>
        <source>OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no notice of a new version can be trusted</source>
        <translation>このコンピューターの OpenSSL の設定では Ed25519 署名を検証できないため、新しいバージョンの通知を信頼できません</translation>
    </message>
    <message>
        <source>the signature is not by the key that this program trusts</source>
        <translation>署名が、このプログラムの信頼する鍵によるものではありません</translation>
    </message>
    <message>
        <source>no whole answer within %1 seconds</source>
        <translation>%1 秒以内に完全な応答がありませんでした</translation>
    </message>
    <message>
        <source>only an address that begins with %1 is asked</source>
        <translation>%1 で始まるアドレスにだけ問い合わせます</translation>
    </message>
    <message>
        <source>Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install Qt&apos;s TLS plugin and the library that it needs (OpenSSL&apos;s libssl)</source>
        <translation>このコンピューターで Qt が TLS を見つけられないため、HTTPS で問い合わせできません。Qt の TLS プラグインと、それに必要なライブラリ (OpenSSL の libssl) をインストールしてください</translation>
    </message>
    <message>
        <source>the answer leads to an address that is not encrypted</source>
        <translation>応答が、暗号化されていないアドレスに転送しています</translation>
    </message>
    <message>
        <source>the answer leads from one address to the next and never to a file</source>
        <translation>応答がアドレスからアドレスへと転送するだけで、ファイルに行き着きません</translation>
    </message>
    <message>
        <source>no encryption could be agreed on: %1</source>
        <translation>暗号化の取り決めができませんでした: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>証明書を受け入れられません: %1</translation>
    </message>
    <message>
        <source>the answer is the HTTP status %1</source>
        <translation>応答は HTTP ステータス %1 です</translation>
    </message>
    <message>
        <source>it is for all users, and others than the system may change it</source>
        <translation>すべてのユーザー用のファイルですが、システム以外も変更できます</translation>
    </message>
    <message>
        <source>the server sends on while it is to wait for an answer: more than %1 KiB</source>
        <translation>応答を待つべき間もサーバーが送信を続けています: %1 KiB 超</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::Application</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The secret could not be put into the key store; it is asked for again.</source>
        <translation>秘密情報をキーストアに保存できませんでした。次回も入力が必要です。</translation>
    </message>
    <message>
        <source>A secret could not be removed from the key store.</source>
        <translation>秘密情報をキーストアから削除できませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップ環境にはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>The window stays; closing it ends Sallyport and its tunnels.</source>
        <translation>ウィンドウは表示されたままです。閉じると Sallyport とトンネルが終了します。</translation>
    </message>
    <message>
        <source>Its name stands in the list at the side.</source>
        <translation>名前は横の一覧にあります。</translation>
    </message>
    <message>
        <source>There are several profiles named “%1”.</source>
        <translation>「%1」という名前のプロファイルが複数あります。</translation>
    </message>
    <message>
        <source>Choose the one that is meant in the list at the side.</source>
        <translation>横の一覧で目的のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>「%1」という名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>A link was opened that Sallyport does not understand.</source>
        <translation>Sallyport が理解できないリンクが開かれました。</translation>
    </message>
    <message>
        <source>A link asks for the profile “%1”, which is not there.</source>
        <translation>リンクが、存在しないプロファイル「%1」を要求しています。</translation>
    </message>
    <message>
        <source>Connect “%1”?</source>
        <translation>「%1」に接続しますか?</translation>
    </message>
    <message>
        <source>A link asks for it. Connect only if you have opened that link yourself.</source>
        <translation>リンクからの要求です。自分でこのリンクを開いた場合にだけ接続してください。</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>「%1」を切断しますか?</translation>
    </message>
    <message>
        <source>A link asks for it. Its open connections are cut.</source>
        <translation>リンクからの要求です。開いている接続は切断されます。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Quit Sallyport?</source>
        <translation>Sallyport を終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>トンネルを通る %n 件の接続が開いており、切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::SecretKeeper</name>
    <message>
        <source>The kept passphrase was not accepted and is no longer kept.</source>
        <translation>保存されていたパスフレーズは受け付けられなかったため、破棄しました。</translation>
    </message>
    <message>
        <source>The kept password was not accepted and is no longer kept.</source>
        <translation>保存されていたパスワードは受け付けられなかったため、破棄しました。</translation>
    </message>
    <message>
        <source>The kept password was not accepted last time.</source>
        <translation>保存されていたパスワードは前回受け付けられませんでした。</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::UpdateNews</name>
    <message>
        <source>The desktop has no program that opens the page.</source>
        <translation>デスクトップ環境に、ページを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>This is the newest version: Sallyport %1.</source>
        <translation>これが最新バージョンです: Sallyport %1。</translation>
    </message>
    <message>
        <source>Asking %1 for a new version …</source>
        <translation>%1 に新しいバージョンを問い合わせています…</translation>
    </message>
</context>
<context>
    <name>sallyport::profile::FtpLimit</name>
    <message>
        <source>Data connections of one session at a time</source>
        <translation>1 セッションの同時データ接続数</translation>
    </message>
    <message>
        <source>Data connections of all sessions at a time</source>
        <translation>全セッションの同時データ接続数</translation>
    </message>
    <message>
        <source>Commands that wait for their reply</source>
        <translation>応答待ちのコマンド数</translation>
    </message>
    <message>
        <source>Length of a command</source>
        <translation>コマンドの長さ</translation>
    </message>
    <message>
        <source>Length of a line of a reply</source>
        <translation>応答 1 行の長さ</translation>
    </message>
    <message>
        <source>Length of a reply that is judged as a whole</source>
        <translation>全体を解析する応答の長さ</translation>
    </message>
    <message>
        <source>Lines of such a reply</source>
        <translation>その応答の行数</translation>
    </message>
    <message>
        <source>To reach the FTP server</source>
        <translation>FTP サーバーへの接続</translation>
    </message>
    <message>
        <source>To reach the FTP server for a data connection</source>
        <translation>データ接続のための FTP サーバーへの接続</translation>
    </message>
    <message>
        <source>To reach the client in active mode</source>
        <translation>アクティブモードでのクライアントへの接続</translation>
    </message>
    <message>
        <source>For the use of a data port that was announced</source>
        <translation>通知したデータ用ポートの使用</translation>
    </message>
    <message>
        <source>For the data connection of a transfer that is said to be complete</source>
        <translation>完了とされた転送のデータ接続</translation>
    </message>
    <message>
        <source>For replies of the server that have to come before one of ours</source>
        <translation>こちらの応答より先に届くべきサーバーの応答</translation>
    </message>
    <message>
        <source>For the answer to PORT, PASV and the like while the client is held</source>
        <translation>クライアントを待たせている間の PORT、PASV などへの応答</translation>
    </message>
    <message>
        <source>For a client to read the rest after the server has closed</source>
        <translation>サーバーが閉じた後、クライアントが残りを読み終えるまで</translation>
    </message>
    <message>
        <source>For the server to end a session that the client has ended</source>
        <translation>クライアントが終了したセッションをサーバーが終了するまで</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Sallyport について</translation>
    </message>
    <message>
        <source>Sallyport %1</source>
        <translation>Sallyport %1</translation>
    </message>
    <message>
        <source>Manages SSH tunnels and forwards FTP through them, with its data connections.</source>
        <translation>SSH トンネルを管理し、FTP をデータ接続ごとトンネル経由で中継します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) のフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a library</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>version, licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is kept there</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>バグ報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions and system; nothing about your profiles</source>
        <translation>バージョンとシステムの情報です。プロファイルに関する情報は含みません</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation>IP バージョン(&amp;W)</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 または IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 のみ</translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation>接続元(&amp;F)</translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation>このコンピューターの任意のアドレスまたはインターフェイス</translation>
    </message>
    <message>
        <source>New &amp;keys after</source>
        <translation>鍵の更新間隔(&amp;K)</translation>
    </message>
    <message>
        <source>1G 1h: how much data, how long</source>
        <translation>1G 1h: データ量と時間</translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation>圧縮する (低速回線でのみ有効)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace Unix sockets that another program of yours listens on</source>
        <translation>自分の別のプログラムが待ち受けている Unix ソケットを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Only my own programs may use the forwards, not other users&apos;</source>
        <translation>自分のプログラムだけにフォワードの使用を許可する (他のユーザーは不可)(&amp;O)</translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation>アルゴリズム (優先順)</translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation>既定のもの。+名前 で追加、-名前 で除外、^名前 で優先</translation>
    </message>
    <message>
        <source>Ci&amp;phers</source>
        <translation>暗号方式(&amp;P)</translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation>鍵交換(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation>MAC(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation>ホスト鍵(&amp;H)</translation>
    </message>
    <message>
        <source>RSA si&amp;gnatures</source>
        <translation>RSA 署名(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>%1 の鍵が変わりました。</translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation>%1 は別の種類の鍵で登録されています。</translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation>何者かがサーバーになりすましているか、サーバーが再インストールされた可能性があります。続ける前にサーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>登録済みの鍵</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回提示された鍵</translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation>登録済みの鍵は %1 にあります。</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>鍵を置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation>鍵を承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation>置き換えて接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation>承認して接続(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation>鍵が異なる理由を把握しています(&amp;K)。</translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation>続けるには、ホストの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>ホストの名前</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClearNote</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not to be said of this forward again</source>
        <translation>このフォワードについて再び表示しません</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation>暗号化された FTP は内容を読み取れないまま通過するため、ほとんどの転送が失敗します。</translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation>FTP 独自の暗号化は不要です。接続はすでに SSH の中を通っています。</translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation>ホスト %1、ポート %2</translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation>ファイル、サイト マネージャー、新しいサイト:
プロトコル FTP、%1
暗号化: 平文の FTP のみを使用する (安全でない)
転送設定: パッシブ
%2</translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation>新しいサイト:
転送プロトコル FTP、暗号化: 暗号化なし
%1
設定、接続: パッシブモード
%2</translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation>端末で、自分のユーザー名を使って:</translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation>Windows エクスプローラー</translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation>これをアドレスバーに入力して Enter キーを押してください。エクスプローラーがユーザー名とパスワードを尋ねます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation>クライアント用のコマンドまたはアドレス</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation>FTP クライアント(&amp;I)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionForest</name>
    <message>
        <source>%1 (%2)</source>
        <comment>profile (number of connections)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>フォワード %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a program, an address</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ 受信</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ 送信</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation>自分で分かる名前</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation>bastion.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>このコンピューターでの自分のアカウント名</translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation>接続タイムアウト(&amp;A)</translation>
    </message>
    <message>
        <source>Connect when Sally&amp;port starts</source>
        <translation>Sallyport の起動時に接続する(&amp;P)</translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation>プログラムがフォワードを使うときに接続する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation>未使用時に切断するまでの時間(&amp;D)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>切断しない</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>別のプロファイル</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>jump host</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH サーバー</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>FTP サーバー</translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation>許可した宛先</translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation>このコンピューターから到達できるすべて</translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation>サーバーから到達できるすべて</translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation>SOCKS と HTTP</translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation>サーバーに到達できる全員</translation>
    </message>
    <message>
        <source>programs there</source>
        <translation>サーバー上のプログラム</translation>
    </message>
    <message>
        <source>your programs</source>
        <translation>自分のプログラム</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>すべてのコンピューター</translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation>一覧のコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>FTP data: clear</source>
        <translation>FTP データ: 平文</translation>
    </message>
    <message>
        <source>FTP data: SSH all the way</source>
        <translation>FTP データ: 全経路 SSH</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意の場所</translation>
    </message>
    <message>
        <source>%1 (FTP data)</source>
        <comment>a host</comment>
        <translation>%1 (FTP データ)</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>踏み台ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>同一ホスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation>%1、SSH 経由で %2 へ</translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation>%1、SSH の保護なしで %2 へ</translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation>%1、同じコンピューター内で %2 へ</translation>
    </message>
    <message>
        <source>%1, not connected to %2</source>
        <translation>%1、%2 には未接続</translation>
    </message>
    <message>
        <source>%1; from %2, not protected by SSH to %3</source>
        <translation>%1、%2 からは SSH の保護なしで %3 へ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation>接続を終了(&amp;E)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>表示する接続の対象</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>このプロファイル</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation>接続元 %1 をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation>宛先 %1 をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DamagedPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;L):</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>These are the first %1 of it.</source>
        <translation>先頭の %1 を表示しています。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DestinationForm</name>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation>ホスト、または Unix ソケットのパス</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP</source>
        <translation>ポート 21 は FTP のポートです</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP: as TCP, its listings and files do not come through.</source>
        <translation>ポート 21 は FTP のポートです。TCP のままでは、一覧もファイルも通りません。</translation>
    </message>
    <message>
        <source>Make it an FTP forward</source>
        <translation>FTP フォワードに変更</translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation>このコンピューターから見た宛先です。localhost はこのコンピューターです。</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation>SSH サーバーから見た宛先です。localhost はサーバー自身です。</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation>SSH サーバーから見た宛先です。localhost は %1 自身です。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosisText</name>
    <message>
        <source>%1 as followed</source>
        <translation>ファイルに従った %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前解決</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>Greeting of %1</source>
        <translation>%1 のグリーティング</translation>
    </message>
    <message>
        <source>Encryption with %1</source>
        <translation>%1 との暗号化</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>%1 のホスト鍵</translation>
    </message>
    <message>
        <source>Ways to log in to %1</source>
        <translation>%1 の認証方式</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>ログイン: %1</translation>
    </message>
    <message>
        <source>Listener of %1</source>
        <translation>%1 の待ち受け</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <translation>%1 に接続できる範囲</translation>
    </message>
    <message>
        <source>Destination of %1</source>
        <translation>%1 の宛先</translation>
    </message>
    <message>
        <source>FTP server of %1</source>
        <translation>%1 の FTP サーバー</translation>
    </message>
    <message>
        <source>FTP login through %1</source>
        <translation>%1 経由の FTP ログイン</translation>
    </message>
    <message>
        <source>FTP transfer by %1</source>
        <translation>%1 による FTP 転送</translation>
    </message>
    <message>
        <source>What to set in the FTP client</source>
        <translation>FTP クライアントの設定</translation>
    </message>
    <message>
        <source>After the login to %1</source>
        <translation>%1 へのログイン後</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Replace the names of hosts, users and profiles</source>
        <translation>ホスト、ユーザー、プロファイルの名前を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報の保存</translation>
    </message>
    <message>
        <source>This is all that is saved. Read it before you give it to somebody.</source>
        <translation>保存されるのはこれだけです。他の人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>すべてをバックアップ</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>エクスポートするプロファイル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>すべて選択解除(&amp;N)</translation>
    </message>
    <message>
        <source>The file has no passwords and no keys in it, but names, addresses and accounts.</source>
        <translation>ファイルにパスワードや鍵は含まれませんが、名前、アドレス、アカウントは含まれます。</translation>
    </message>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>バックアップの内容: %n 個のプロファイル、新しいプロファイルの既定値、このプログラムの設定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: passwords, key files, and the list of known hosts.</source>
        <translation>含まれないもの: パスワード、鍵ファイル、既知のホストの一覧。</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: %1</source>
        <comment>files</comment>
        <translation>読み込めないため除外しました: %1</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>ファイルを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>バックアップ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルをエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes through “%2”, which is not chosen.</source>
        <translation>「%1」は、選択されていない「%2」を経由します。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>置き換えるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it, and the free space; or choose another place.</source>
        <translation>フォルダーがあること、書き込みが許可されていること、空き容量を確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>書き込むファイルの選択</translation>
    </message>
    <message>
        <source>Sallyport files (*.json)</source>
        <translation>Sallyport ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FieldNames</name>
    <message>
        <source>name</source>
        <comment>field of a profile</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>server</source>
        <comment>field of a profile</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>user</source>
        <comment>field of a profile</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>field of a profile</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>forwards</source>
        <comment>field of a profile</comment>
        <translation>フォワード</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderModel</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>rate</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>rate</comment>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>切断(&amp;S)</translation>
    </message>
    <message>
        <source>Profiles of the folder</source>
        <translation>フォルダー内のプロファイル</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>このフォルダーにプロファイルはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%2 本中 %1 本が接続済み</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを接続(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを切断(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message>
        <source>“%1” and “%2” both want %3 of this computer: only one of them gets it.</source>
        <translation>「%1」と「%2」がどちらもこのコンピューターの %3 を必要としています。使えるのは一方だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>ほかに %n 個のポートが重複しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All are on %1.</source>
        <translation>すべて %1 にあります。</translation>
    </message>
    <message>
        <source>All log in as %1.</source>
        <translation>すべて %1 としてログインします。</translation>
    </message>
    <message>
        <source>All go through the profile “%1”.</source>
        <translation>すべてプロファイル「%1」を経由します。</translation>
    </message>
    <message>
        <source>All go through %1.</source>
        <translation>すべて %1 を経由します。</translation>
    </message>
    <message>
        <source>Tags of all: %1</source>
        <translation>共通のタグ: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FollowOffer</name>
    <message>
        <source>Fo&amp;llow the file</source>
        <translation>ファイルに従う(&amp;L)</translation>
    </message>
    <message>
        <source>%1 says how %2 is reached. A profile that follows the file reads it again at each connection, as ssh does; the forwards stay its own.</source>
        <translation>%2 への接続方法は %1 に書かれています。ファイルに従うプロファイルは、ssh と同じように接続のたびにファイルを読み直します。フォワードはプロファイル独自のものです。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>接続を待機中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation>%1、%2、待ち受け %3、宛先 %4、%5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>フォワード</translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation>ssh の -L、-R、-D を含むコマンドをここに貼り付けると、フォワードが追加されます。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>何も追加されませんでした: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n 個のフォワードを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>クリップボードに ssh の -L、-R、-D を含むコマンドがありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Nothing is forwarded yet. Add a forward, or paste a line like
ssh -L 8080:web:80 server</source>
        <translation>フォワードはまだありません。フォワードを追加するか、次のような行を貼り付けてください
ssh -L 8080:web:80 server</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>フォワード</translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation>フォワードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try port %1 again</source>
        <translation>ポート %1 を再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>ポート %1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>%1: Port %2 is taken by %3 (PID %4).</source>
        <translation>%1: ポート %2 は %3 (PID %4) が使用中です。</translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation>フォワード「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>%n 個のフォワードを削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>これを通る %n 件の開いている接続が切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n 個のフォワードを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>クリップボードに ssh の -L、-R、-D を含むコマンドがありません。</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>何も追加されませんでした: %1。</translation>
    </message>
    <message>
        <source>Open with which program</source>
        <translation>開くプログラムの選択</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation>FTP クライアントで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;with %1</source>
        <translation>%1 で開く(&amp;W)</translation>
    </message>
    <message>
        <source>Open with &amp;another program …</source>
        <translation>別のプログラムで開く(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation>アドレス %1 をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>ssh コマンドとしてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the e&amp;rror</source>
        <translation>エラーをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>オンにする(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Add &amp;forward …</source>
        <translation>フォワードを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation>-L、-R、-D を貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLimitsForm</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Limits and time-outs</source>
        <translation>制限とタイムアウト</translation>
    </message>
    <message>
        <source>How much there may be</source>
        <translation>数量の上限</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 から %2、既定は %3</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>既定値</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLoginDialog</name>
    <message>
        <source>Test FTP transfers</source>
        <translation>FTP 転送のテスト</translation>
    </message>
    <message>
        <source>Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that FTP has. Nothing is changed there, and the password is not kept.</source>
        <translation>トンネル経由で FTP サーバー %1 にログインし、FTP のすべての方式で一覧を取得します。サーバー上では何も変更せず、パスワードも保存しません。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>&amp;FTP user name</source>
        <translation>FTP ユーザー名(&amp;F)</translation>
    </message>
    <message>
        <source>FTP &amp;password</source>
        <translation>FTP パスワード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>to the FTP server &amp;itself (safe)</source>
        <translation>FTP サーバー自身 (安全)(&amp;I)</translation>
    </message>
    <message>
        <source>wherever the server sa&amp;ys</source>
        <translation>サーバーが示す場所すべて(&amp;Y)</translation>
    </message>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation>サーバーが示す場所 (次の一覧にある場合のみ)(&amp;L):</translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation>データ接続を許可するアドレス</translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation>10.0.0.7, 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation>データ接続の宛先</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation>SSH サーバーで待ち受ける</translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation>パッシブモードに変換する</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation>アクティブモード(&amp;M)</translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation>FTP サーバーから SSH サーバーに接続するためのアドレス</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>自動的に判断</translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation>FTP サーバーからの接続先(&amp;B)</translation>
    </message>
    <message>
        <source>Address of the SSH server that FTP clients are told</source>
        <translation>FTP クライアントに通知する SSH サーバーのアドレス</translation>
    </message>
    <message>
        <source>Clients are told</source>
        <translation>クライアントに通知するアドレス</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>通過させる</translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation>FTP 独自の TLS(&amp;T)</translation>
    </message>
    <message>
        <source>First port for data</source>
        <translation>データ用ポートの先頭</translation>
    </message>
    <message>
        <source>Last port for data</source>
        <translation>データ用ポートの末尾</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation>サーバー側のパッシブデータ用ポートの下限</translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation>クライアント側のアクティブデータ用ポートの下限</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>パッシブ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation>データ用ポートの下限</translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation>サーバーが PASV を拒否したら EPSV を、EPSV を拒否したら PASV を試す</translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation>ここで動作しないものをサーバーの機能一覧から除く</translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation>古いクライアントのために複数行の応答を修正する</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>互換性の修正</translation>
    </message>
    <message>
        <source>Take data connections only from the user who made the session</source>
        <translation>データ接続を、セッションを開始したユーザーからだけ受け付ける</translation>
    </message>
    <message>
        <source>Where this computer can tell who made a connection</source>
        <translation>このコンピューターで接続元のユーザーを判別できる場合</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>他のユーザー</translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation>SSH サーバーは FTP サーバーから到達できる場所で待ち受けます。できない場合、FTP サーバーに対してはパッシブモードを使います。</translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation>SSH サーバーが待ち受けできない場合 (GatewayPorts) は失敗します。</translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation>クライアントはアクティブモードのまま、FTP サーバーからはパッシブモードに見えます。ほとんどの環境で動作します。</translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation>アクティブモードを使おうとするクライアントに、パッシブモードを使うよう伝えます。</translation>
    </message>
    <message>
        <source>Ports for data there</source>
        <translation>相手側のデータ用ポート</translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation>こちら側のデータ用ポート</translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation>接続はすでに SSH の中を通っています。クライアントは TLS なしで続行します。</translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation>内容の読み取りも修正もできないため、ほとんどの転送が失敗します。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpSelfTest</name>
    <message>
        <source>Test FTP t&amp;ransfers…</source>
        <translation>FTP 転送をテスト(&amp;R)…</translation>
    </message>
    <message>
        <source>Logs in to the FTP server through the tunnel and tries each kind of transfer.</source>
        <translation>トンネル経由で FTP サーバーにログインし、各種類の転送を試行します。</translation>
    </message>
    <message>
        <source>What the test found about FTP</source>
        <translation>FTP に関するテスト結果</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての結果</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Help</name>
    <message>
        <source>The desktop has no program that opens the log file.</source>
        <translation>デスクトップ環境に、ログファイルを開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the help&apos;s pages: code of this language</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpWindow</name>
    <message>
        <source>No page has that.</source>
        <translation>該当するページはありません。</translation>
    </message>
    <message>
        <source>Help – Sallyport</source>
        <translation>ヘルプ – Sallyport</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>このページをブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HopEditor</name>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>gateway.example.org</source>
        <translation>gateway.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>このコンピューターでの自分のアカウント名</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The new jump host is not saved.</source>
        <translation>新しい踏み台ホストは保存されていません。</translation>
    </message>
    <message>
        <source>The changes to this jump host are not saved.</source>
        <translation>この踏み台ホストの変更は保存されていません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation>%1 がこの鍵を初めて提示しました。</translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation>可能であれば、サーバーの管理者から受け取ったものと比較してください。</translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation>%1 鍵のフィンガープリント:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation>%1 に保存されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation>今回だけ接続(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>信頼して接続(&amp;T)</translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation>鍵を図で表示</translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation>文字の図で表した鍵</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation>ホスト鍵は、サーバーが目的のものであることを証明します。変更された鍵が確認なしに受け入れられることはありません。</translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation>未知の鍵(&amp;U)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation>承認して記憶する</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation>この鍵だけを許可(&amp;O)</translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation>SHA256:… または空</translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation>照合に使う名前(&amp;A)</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation>既知の鍵のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation>Sallyport 独自のもの、~/.ssh/known_hosts、/etc/ssh/ssh_known_hosts</translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation>ファイル内のホスト名を隠す (ハッシュ化)(&amp;H)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportChoices</name>
    <message>
        <source>Fo&amp;llow the file: read it again at each connection</source>
        <translation>ファイルに従う: 接続のたびに読み直す(&amp;L)</translation>
    </message>
    <message>
        <source>The profiles then only name the host of the file</source>
        <translation>プロファイルには、ファイル内のホストの名前だけが記録されます</translation>
    </message>
    <message>
        <source>&amp;Run the commands in the file that say which lines count …</source>
        <translation>どの行が有効かを判断するファイル内のコマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Those of Match exec; without them these lines are left out</source>
        <translation>Match exec のコマンドです。実行しない場合、その行は除外されます</translation>
    </message>
    <message>
        <source>As TCP, the listings and files of FTP do not come through</source>
        <translation>TCP のままでは、FTP の一覧もファイルも通りません</translation>
    </message>
    <message>
        <source>What new profiles &amp;start from, as it is in the file</source>
        <translation>新しいプロファイルの既定値をファイルの内容にする(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;preferences of this program, as they are in the file</source>
        <translation>このプログラムの設定をファイルの内容にする(&amp;P)</translation>
    </message>
    <message>
        <source>Put new ones into the &amp;folder:</source>
        <translation>新しいプロファイルの保存先フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>ファイルに書かれたフォルダー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Run these commands?</source>
        <translation>次のコマンドを実行しますか?</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>バックアップのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Looking for what is on this computer …</source>
        <translation>このコンピューターにあるものを検索中…</translation>
    </message>
    <message>
        <source>Profiles that are here but not in the backup stay as they are. Passwords are not in a backup; they stay in the key store of the computer they were typed on.</source>
        <translation>バックアップにないプロファイルは、そのまま残ります。パスワードはバックアップに含まれません。入力したコンピューターのキーストアに残ります。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>まだ何もインポートしていません。</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>まだ何も復元していません。</translation>
    </message>
    <message>
        <source>Comparing with the profiles that are here …</source>
        <translation>既存のプロファイルと比較中…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New, and trusts more than usual</source>
        <translation>新規、通常より信頼の範囲が広い</translation>
    </message>
    <message>
        <source>Trusts more than now</source>
        <translation>現在より信頼の範囲が広い</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>what differs</comment>
        <translation>%1 を変更</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>%n 項目を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here already, the same</source>
        <translation>同じものがすでにあります</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Trusts more than usual:</source>
        <translation>通常より信頼の範囲が広くなる点:</translation>
    </message>
    <message>
        <source>Trusts more than now:</source>
        <translation>現在より信頼の範囲が広くなる点:</translation>
    </message>
    <message>
        <source>Changes the profile “%1”:</source>
        <translation>プロファイル「%1」の変更点:</translation>
    </message>
    <message>
        <source>Changes the profile that is here:</source>
        <translation>既存のプロファイルの変更点:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… ほか %n 個のフォワード</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over as it was:</source>
        <translation>そのままでは引き継がれないもの:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>フォワード</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>profile, server, what happens</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile, what happens</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happens, how many warnings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportPlanPage</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>すべて選択解除(&amp;N)</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>インポートするプロファイル</translation>
    </message>
    <message>
        <source>About the selected profile</source>
        <translation>選択したプロファイルの情報</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportSourcePage</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>インポート元(&amp;R):</translation>
    </message>
    <message>
        <source>Code pa&amp;ge:</source>
        <translation>コードページ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>コマンド(&amp;C):</translation>
    </message>
    <message>
        <source>Fil&amp;e or folder:</source>
        <translation>ファイルまたはフォルダー(&amp;E):</translation>
    </message>
    <message>
        <source>Fil&amp;e:</source>
        <translation>ファイル(&amp;E):</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The sessions of this user, from the registry</source>
        <translation>このユーザーのセッション (レジストリから)</translation>
    </message>
    <message>
        <source>Nothing to import was found in the usual places. Choose a file, or another source.</source>
        <translation>通常の場所にインポートできるものが見つかりませんでした。ファイルまたは別のインポート元を選択してください。</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>インポートするものを選択</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message>
        <source>OpenSSH configuration</source>
        <translation>OpenSSH の設定</translation>
    </message>
    <message>
        <source>PuTTY sessions</source>
        <translation>PuTTY のセッション</translation>
    </message>
    <message>
        <source>Tectia configuration (ssh-broker-config.xml)</source>
        <translation>Tectia の設定 (ssh-broker-config.xml)</translation>
    </message>
    <message>
        <source>Sallyport file: export or backup</source>
        <translation>Sallyport ファイル: エクスポートまたはバックアップ</translation>
    </message>
    <message>
        <source>ssh command line</source>
        <translation>ssh コマンドライン</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>レジストリ内</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>source, where it is, how many profiles</comment>
        <translation>%1 – %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the command. It is read, not run.</source>
        <translation>コマンドを入力するか貼り付けてください。読み取るだけで、実行はしません。</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>code page</comment>
        <translation>自動: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it, or choose another file.</source>
        <translation>パスと、読み取りが許可されていることを確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>「%1」は、このプログラムの新しいバージョンで作成されました。</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>このプログラムを更新してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>This program cannot follow that command.</source>
        <translation>このプログラムでは、このコマンドを解釈できません。</translation>
    </message>
    <message>
        <source>Nothing can be imported from “%1”.</source>
        <translation>「%1」からは何もインポートできません。</translation>
    </message>
    <message>
        <source>It is not what was chosen above, or it is damaged. Choose another source or another file.</source>
        <translation>上で選択した種類ではないか、破損しています。別のインポート元または別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Something in it does not exist here.</source>
        <translation>含まれているものの一部に対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>%n 種類の設定を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the file was not understood.</source>
        <translation>ファイルの一部を解釈できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>%n 件の行またはファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更あり %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>使用不可 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles are in it.</source>
        <translation>プロファイルが含まれていません。</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>list of counts</comment>
        <translation>見つかったもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>このうち %n 個は完全には引き継げません。選択すると内容が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and fields were read as %1; choose another code page if letters are wrong.</source>
        <translation>名前と各項目を %1 として読み取りました。文字が正しくない場合は別のコードページを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを復元(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>停止しました。%n 個のプロファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the rest, or close this window.</source>
        <translation>残りをインポートするか、このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Your profiles have changed meanwhile, so nothing was written.</source>
        <translation>その間にプロファイルが変更されたため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Look at the list again; it shows what would happen now.</source>
        <translation>一覧をもう一度確認してください。現在の処理内容が表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>%n 個のプロファイルを書き込んだところで停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct that and import the rest again.</source>
        <translation>修正してから、残りをもう一度インポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>現在より信頼の範囲が広くなる %n 個のプロファイルも選択する (内容は選択すると表示されます)</numerusform>
        </translation>
    </message>
    <message>
        <source>With it, all profiles that start from there would trust more than now:</source>
        <translation>これにより、この既定値を使うすべてのプロファイルで、現在より信頼の範囲が広くなります:</translation>
    </message>
    <message>
        <source>The file asks for it, as you, to find out which of its lines count:</source>
        <translation>どの行が有効かを調べるため、ファイルが現在のユーザーの権限での実行を求めています:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InstallKeyDialog</name>
    <message>
        <source>To add a key, the account has to be logged in to by something that works already, such as a password or another key.</source>
        <translation>鍵を追加するには、パスワードや別の鍵など、すでに使える方法でアカウントにログインする必要があります。</translation>
    </message>
    <message>
        <source>The line that is added</source>
        <translation>追加する行</translation>
    </message>
    <message>
        <source>Install a key on the server</source>
        <translation>サーバーへの鍵のインストール</translation>
    </message>
    <message>
        <source>The server is reached through the tunnel of another profile, which this cannot use. Connect, and add the line there by hand.</source>
        <translation>サーバーには別のプロファイルのトンネルを経由して接続しますが、ここではそれを使えません。接続してから、手動で行を追加してください。</translation>
    </message>
    <message>
        <source>Adds the line below to %1 of %2 on %3, unless its key is there already. Nothing else is changed there.</source>
        <translation>%3 上の %2 の %1 に、下の行を追加します。鍵がすでにある場合は追加しません。それ以外は何も変更しません。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>The command that is run there</source>
        <translation>サーバーで実行するコマンド</translation>
    </message>
    <message>
        <source>It is run by the account&apos;s shell. Its input is two lines: the key alone, by which it sees whether it is there, and the line above.</source>
        <translation>アカウントのシェルで実行されます。入力は 2 行で、既存かどうかを確かめるための鍵だけの行と、上の行です。</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>The profile has no key of its own, and there is none in ~/.ssh. Make one with New key.</source>
        <translation>プロファイルに独自の鍵がなく、~/.ssh にも鍵がありません。「新しい鍵」で作成してください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Stopped. If it had been connected already, the key may be there.</source>
        <translation>停止しました。すでに接続していた場合、鍵が追加されている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Logged in. Adding the key…</source>
        <translation>ログインしました。鍵を追加中…</translation>
    </message>
    <message>
        <source>Test the connection to see whether it is enough now.</source>
        <translation>接続をテストして、これでログインできるか確認してください。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation>%1 からのメッセージ</translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation>%1 がログイン前に確認を求めています</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>前回の回答は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>回答を記憶(&amp;R)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation>サーバーからの質問:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation>サーバーの質問への回答: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeyActions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>新しい鍵(&amp;N)…</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>サーバーにインストール(&amp;V)…</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key and names it above</source>
        <translation>Ed25519 鍵を作成して上に指定します</translation>
    </message>
    <message>
        <source>Adds the public half of a key to the account&apos;s authorized_keys, after showing how</source>
        <translation>手順を示したうえで、公開鍵をアカウントの authorized_keys に追加します</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Sallyport %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Its text stands at the end.</source>
        <translation>Sallyport %1 は GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) のフリーソフトウェアです。全文は末尾にあります。</translation>
    </message>
    <message>
        <source>What it is made of besides:</source>
        <translation>そのほかの構成要素:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>an address on the web</comment>
        <translation>入手元: %1</translation>
    </message>
    <message>
        <source>Text of the licence: %1</source>
        <translation>ライセンスの本文: %1</translation>
    </message>
    <message>
        <source>What came along with this copy:</source>
        <translation>このコピーに付属するもの:</translation>
    </message>
    <message>
        <source>The texts that came along with this copy:</source>
        <translation>このコピーに付属する本文:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Allow local &amp;connections only</source>
        <translation>ローカルからの接続のみ許可(&amp;C)</translation>
    </message>
    <message>
        <source>Let in onl&amp;y</source>
        <translation>許可する接続元(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Programs of</source>
        <translation>許可するプログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation>アドレス、* (すべてのアドレス)、または Unix ソケットのパス</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>任意の空き</translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation>すべて – または 192.168.1.0/24, 10.0.0.7</translation>
    </message>
    <message>
        <source>users as the profile says</source>
        <translation>プロファイルの設定に従う</translation>
    </message>
    <message>
        <source>my own user only</source>
        <translation>自分のユーザーのみ</translation>
    </message>
    <message>
        <source>every user</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Whose programs may use this forward. With “my own user only”, what comes from another user or another computer is closed at once.</source>
        <translation>このフォワードの使用を許可するプログラムのユーザー。「自分のユーザーのみ」では、他のユーザーや他のコンピューターからの接続はすぐに閉じられます。</translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation>ポートが空いているか</translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation>このコンピューターのみ (IPv4 と IPv6)</translation>
    </message>
    <message>
        <source>The server only</source>
        <translation>サーバーのみ</translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation>同じマシン内のみ (IPv4)</translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation>同じマシン内のみ (IPv6)</translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation>このコンピューターの特定のアドレス</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>このコンピューターのすべてのアドレス</translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation>サーバーのすべてのアドレス</translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation>サーバーが許可していれば (GatewayPorts)、サーバーに到達できる誰もが、パスワードなしでこのフォワードを使えます。</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation>このコンピューターに到達できるすべてのコンピューターが、パスワードなしでこのフォワードを使えます。</translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation>一覧のコンピューターが、パスワードなしでこのフォワードを使えます。</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation>このコンピューターは現在、アドレス %1 を持っていません。</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation>1024 未満のポートはシステム用です。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation>ポート %1 は、動作中の別のフォワードが使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation>ポート %1 は %2 (PID %3) が使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, level, profile, what happened</comment>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>重要なもの</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation>対象のプロファイル</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>このプロファイル</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>ログを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation>ログを %1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation>パスワードはプロファイルに含まれません。必要なときに入力を求められ、キーストアに記憶させることもできます。</translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation>SSH エージェントの鍵を使用する(&amp;A)</translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation>エージェントのソケット(&amp;S)</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>既定のもの</translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation>鍵ファイル(&amp;K)</translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation>エージェントのすべての鍵、次に ~/.ssh の通常のファイル</translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation>これらの鍵だけを提示する(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation>各鍵ファイルと同じ場所の -cert.pub</translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation>認証方式 (順番どおり)(&amp;M)</translation>
    </message>
    <message>
        <source>publickey, keyboard-interactive, password</source>
        <translation>publickey, keyboard-interactive, password</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainMenu</name>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up everything …</source>
        <translation>すべてをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>What profiles in&amp;herit …</source>
        <translation>プロファイルが引き継ぐ設定(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ヘルプ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log file</source>
        <translation>ログファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation>Sallyport について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation>ssh コマンドを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Im&amp;port …</source>
        <translation>インポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation>プロファイル、ホスト、ポートを絞り込む</translation>
    </message>
    <message>
        <source>Words to look for; or a server to connect to, as user@host or as an ssh command</source>
        <translation>検索する語句、または接続先のサーバー (user@host または ssh コマンド)</translation>
    </message>
    <message>
        <source>Connect a&amp;ll</source>
        <translation>すべて接続(&amp;L)</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>すべて接続(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>すべて切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reconnect all</source>
        <translation>すべて再接続(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>Secrets are not kept</source>
        <translation>秘密情報は保存されません</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>秘密情報: %1</translation>
    </message>
    <message>
        <source>There is no key store: passwords are asked for each time. %1</source>
        <translation>キーストアがないため、パスワードは毎回入力が必要です。%1</translation>
    </message>
    <message>
        <source>What you let be remembered is kept in %1, never in a file of Sallyport.</source>
        <translation>記憶させた情報は %1 に保存されます。Sallyport のファイルには保存されません。</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%2 本中 %1 本が接続済み</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>最初の問題を表示</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation>このプログラムの別のインスタンスが、その間に「%1」を変更しました。こちらの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>両方が変更した項目: %1</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>それでも自分の変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>もう一方を残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>%n 個のプロファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>%n 個のプロファイルを %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Check for a new &amp;version …</source>
        <translation>新しいバージョンを確認(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>パスフレーズ (確認)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remember the passphrase in %1</source>
        <translation>パスフレーズを %1 に記憶(&amp;R)</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key. Once its public half is on the server, it logs in without a password.</source>
        <translation>Ed25519 鍵を作成します。公開鍵をサーバーに追加すると、パスワードなしでログインできます。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where the key is written</source>
        <translation>鍵の書き込み先を選択</translation>
    </message>
    <message>
        <source>This public half belongs into ~/.ssh/authorized_keys on the server:</source>
        <translation>次の公開鍵をサーバーの ~/.ssh/authorized_keys に追加してください:</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>サーバーにインストール(&amp;V)…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of the file can log in with it.</source>
        <translation>パスフレーズがないと、ファイルを手に入れた人は誰でもその鍵でログインできます。</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the key is used. It cannot be replaced if it is lost.</source>
        <translation>パスフレーズは鍵を使うときに入力が必要です。失うと元に戻せません。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2 つがまだ一致していません。</translation>
    </message>
    <message>
        <source>The key is in %1, and the profile logs in with it from now on.</source>
        <translation>鍵は %1 にあり、今後プロファイルはこの鍵でログインします。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation>%1 が新しいパスワードを求めています</translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation>サーバーがこのパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>パスワード (確認)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2 つがまだ一致していません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation>なし。「業務/顧客」のように書くとフォルダー内のフォルダーになります</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation>なし、または #rrggbb</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>色の選択</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>メモ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n 本のトンネルの接続が切れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n 本のトンネルが再び接続されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n 本のトンネルが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>%n 本のトンネルのフォワードが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n 本のトンネルが操作を待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation>ssh コマンドの貼り付け</translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation>コマンドライン (端末に入力するとおり)。読み取るだけで、実行はしません(&amp;C)。</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>ssh コマンド</translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation>プロファイルを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>No profile has been made of the command yet.</source>
        <translation>まだコマンドからプロファイルを作成していません。</translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>このプログラムで解釈できる ssh コマンドではありません: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation>接続の経路</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Places</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>既知のホスト</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, each only where you say so.</source>
        <translation>秘密情報は、指定した場合にだけ %1 に保存されます。</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>使えるキーストアがありません: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Start with the &amp;window hidden</source>
        <translation>ウィンドウを隠して起動する(&amp;W)</translation>
    </message>
    <message>
        <source>Profiles that are marked “Connect when Sallyport starts” then connect.</source>
        <translation>「Sallyport の起動時に接続する」を選択したプロファイルが、このとき接続します。</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Notify me when a tunnel breaks, comes back or needs me</source>
        <translation>トンネルの切断、回復、操作待ちを通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>次回の起動から使われます。</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>表示言語(&amp;L):</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>size of text</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字サイズ(&amp;T):</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>What a profile does not set itself, it takes from here.</source>
        <translation>プロファイル自身が設定していない項目には、ここの値が使われます。</translation>
    </message>
    <message>
        <source>&amp;Edit what new profiles start from …</source>
        <translation>新しいプロファイルの既定値を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>&amp;Profiles and settings:</source>
        <translation>プロファイルと設定(&amp;P):</translation>
    </message>
    <message>
        <source>In %1, each only where you say so</source>
        <comment>key store</comment>
        <translation>%1 (指定した場合のみ)</translation>
    </message>
    <message>
        <source>Nowhere: they are asked for each time</source>
        <translation>保存しません。毎回入力が必要です</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>使えるキーストアがありません: %1</translation>
    </message>
    <message>
        <source>The start at login cannot be set up.</source>
        <translation>ログイン時の起動を設定できません。</translation>
    </message>
    <message>
        <source>The start at login cannot be taken back.</source>
        <translation>ログイン時の起動を解除できません。</translation>
    </message>
    <message>
        <source>Check that the file named in the details can be written.</source>
        <translation>詳細に示されたファイルに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Tell me about new &amp;versions</source>
        <translation>新しいバージョンを知らせる(&amp;V)</translation>
    </message>
    <message>
        <source>Once a day %1 is asked over HTTPS for one small file that says which version is the newest: it learns this computer’s address and this version, and nothing is downloaded or installed.</source>
        <translation>1 日に 1 回、最新のバージョンを示す小さなファイルを HTTPS で %1 に問い合わせます。相手に伝わるのはこのコンピューターのアドレスとこのバージョンだけで、何もダウンロードもインストールもしません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>エラーをコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the help says of this error</source>
        <translation>このエラーについてのヘルプを開く</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileDifference</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>kind, listens on, reaches</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) more</source>
        <translation>
            <numerusform>フォワードが %n 個増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>フォワードが %n 個減少</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward gone: %1</source>
        <translation>フォワードの削除: %1</translation>
    </message>
    <message>
        <source>Forward added: %1</source>
        <translation>フォワードの追加: %1</translation>
    </message>
    <message>
        <source>The order of the forwards</source>
        <translation>フォワードの順序</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The place in the list</source>
        <translation>一覧での位置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>How the jump hosts are logged in to</source>
        <translation>踏み台ホストへのログイン方法</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Compression: on</source>
        <translation>圧縮: オン</translation>
    </message>
    <message>
        <source>Compression: off</source>
        <translation>圧縮: オフ</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>Sallyport ended before this was saved. It is as it was typed.</source>
        <translation>保存される前に Sallyport が終了しました。入力した内容がそのまま残っています。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Make it &amp;independent</source>
        <translation>独立させる(&amp;I)</translation>
    </message>
    <message>
        <source>Follows %1 in %2</source>
        <translation>%2 の %1 に従っています</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The file cannot be followed as it is now: %1</source>
        <translation>ファイルの現在の内容のままでは従えません: %1</translation>
    </message>
    <message>
        <source>What the file says of the connection is read again each time, and shown in grey; the forwards are the profile&apos;s own.</source>
        <translation>接続に関するファイルの内容は毎回読み直され、灰色で表示されます。フォワードはプロファイル独自のものです。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation>踏み台とプロキシ</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>フォワード</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What profiles inherit</source>
        <translation>プロファイルが引き継ぐ設定</translation>
    </message>
    <message>
        <source>The changes to what profiles inherit are not saved.</source>
        <translation>プロファイルが引き継ぐ設定の変更は保存されていません。</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>新しいプロファイルは保存されていません。</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>このプロファイルの変更は保存されていません。</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>「%1」の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation>別のプロファイルにも同じ名前が使われています。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the forward…</source>
        <translation>フォワードを編集…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>既定値から</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>この値の由来</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePane</name>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>切断(&amp;S)</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation>一部の変更は次回の接続から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>今すぐ再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>フォワード(&amp;F)</translation>
    </message>
    <message>
        <source>Traff&amp;ic</source>
        <translation>通信量(&amp;I)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>This profile is not saved: it is gone when Sallyport ends.</source>
        <translation>このプロファイルは保存されていません。Sallyport を終了すると失われます。</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>There is no version before it; it can be set aside.</source>
        <translation>以前のバージョンがありません。退避することはできます。</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>退避(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Make new defaults …</source>
        <translation>新しい既定値を作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>以前のバージョンに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation>未接続 · %1</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>転送(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message>
        <source>No profile has that in its name, folder, tags, hosts or ports.</source>
        <translation>名前、フォルダー、タグ、ホスト、ポートに該当するプロファイルはありません。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>トンネルは切断されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>このうち %n 本のトンネルが切断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>開いている %n 件の接続が切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>プロファイル「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>%n 個のプロファイルを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation>(フォルダーなし)</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation>フォルダーの名前 (/ で区切るとフォルダー内のフォルダーになります):</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>ssh コマンドとしてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>以前のバージョンに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを接続(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを切断(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnec&amp;t</source>
        <translation>再接続(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを再接続(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>フォルダーと %n 個のプロファイルを削除(&amp;R)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>フォルダーと %n 個のプロファイルを削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>%n 個のプロファイルを削除(&amp;R)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation>フォルダーの名前を変更(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルを複製(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>フォルダーに移動(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>%n 個のプロファイルの移動先(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>%n 個のプロファイルをエクスポート(&amp;X)…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by name</source>
        <translation>名前順に並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation>新しいプロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>Set the file &amp;aside</source>
        <translation>ファイルを退避(&amp;A)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a profile&apos;s file is of a newer version</comment>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a profile&apos;s file cannot be read</comment>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptDialog</name>
    <message>
        <source>%1 – Sallyport</source>
        <translation>%1 – Sallyport</translation>
    </message>
    <message>
        <source>Profile %1 · %2</source>
        <translation>プロファイル %1 · %2</translation>
    </message>
    <message>
        <source>There is no key store on this desktop, so it is asked for each time.</source>
        <translation>このデスクトップ環境にはキーストアがないため、毎回入力が必要です。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation>%2 に%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation>%1 (踏み台ホスト %2)</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation>%1 が、登録されていないホスト鍵を提示しました。</translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation>%1 のホスト鍵が変わりました。</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 がパスワードを求めています。</translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation>鍵 %1 にはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation>%1 から質問があります。</translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation>%1 が新しいパスワードを求めています。</translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation>セキュリティキーがタッチを待っています。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation>プロキシ %1 がパスワードを求めています。</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Such an answer may be good only once: Sallyport connects again when you go on, and the server asks anew.</source>
        <translation>その間にサーバーが接続を切りました。このような回答は一度しか使えない場合があります。続行すると Sallyport が再接続し、サーバーがもう一度質問します。</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again when you decide, and your decision counts for this very key.</source>
        <translation>その間にサーバーが接続を切りましたが、急ぐ必要はありません。判断すると Sallyport が再接続し、その判断はこの鍵だけに適用されます。</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again with your answer.</source>
        <translation>その間にサーバーが接続を切りましたが、急ぐ必要はありません。Sallyport が回答を使って再接続します。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickConnect</name>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>このプログラムで解釈できる ssh コマンドではありません: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message>
        <source>Connect on&amp;ce</source>
        <translation>今回だけ接続(&amp;C)</translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation>プロファイルを作成…</translation>
    </message>
    <message>
        <source>Without saving it: it is gone when Sallyport ends (Enter)</source>
        <translation>保存せずに接続します。Sallyport を終了すると失われます (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation>接続が切れたら再接続する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>最初の待ち時間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待ち時間(&amp;L)</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>再試行の上限(&amp;U)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation> 回連続</translation>
    </message>
    <message>
        <source>&amp;Steady after</source>
        <translation>安定とみなすまで(&amp;S)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>A connection that ends sooner after the login counts as a failed try</source>
        <translation>ログインからこれより早く終了した接続は、失敗した試行として数えられます</translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation>プログラムを待たせる時間(&amp;W)</translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation>待たせずに拒否</translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation>その間に開始された接続がトンネルを待つ時間</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>接続は維持されているか?</translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation>サーバーへの確認間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>切断とみなす条件</translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation> 回応答なし</translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation>フォワードを設定できない場合</translation>
    </message>
    <message>
        <source>Disconnect: all forwards o&amp;r none</source>
        <translation>切断する (すべてのフォワードが必要)(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation>他のプロファイルを経由しない</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>経由するプロファイル(&amp;G)</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>存在しないプロファイル (%1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>近くへ</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>遠くへ</translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation>踏み台ホスト
(近い順)(&amp;J)</translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation>踏み台ホスト (近い順)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 4a</source>
        <translation>SOCKS 4a</translation>
    </message>
    <message>
        <source>SOCKS 4</source>
        <translation>SOCKS 4</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>プロキシのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>プロキシのユーザー(&amp;U)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleBasicsPage</name>
    <message>
        <source>a word for yourself</source>
        <translation>自分で分かる名前</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>表示名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>宛先(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation>TCP(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;FTP</source>
        <translation>FTP(&amp;F)</translation>
    </message>
    <message>
        <source>SOC&amp;KS and HTTP proxy</source>
        <translation>SOCKS および HTTP プロキシ(&amp;K)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation>ローカル: このコンピューターからサーバー経由(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation>リモート: サーバーからこのコンピューター経由(&amp;I)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation>新しいフォワード</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>フォワード</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>テスト(&amp;E)</translation>
    </message>
    <message>
        <source>Connects to the server and tries this forward</source>
        <translation>サーバーに接続し、このフォワードを試行します</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation>FTP クライアント</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation>このプロファイルの別のフォワードが、すでにそこで待ち受けています。</translation>
    </message>
    <message>
        <source>The new forward is not saved.</source>
        <translation>新しいフォワードは保存されていません。</translation>
    </message>
    <message>
        <source>The changes to this forward are not saved.</source>
        <translation>このフォワードの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>FTP transfers</source>
        <translation>FTP 転送</translation>
    </message>
    <message>
        <source>To try them takes a login to the FTP server.</source>
        <translation>試行するには FTP サーバーへのログインが必要です。</translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation>貼り付けた行は使われませんでした: %1。</translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation>貼り付けた行から入力しました。</translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>貼り付けた行にある %n 個のフォワードの最初のものから入力しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleLimitsPage</name>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation>このフォワードをオンにする(&amp;W)</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 と IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 のみ</translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation>既定の制限</translation>
    </message>
    <message>
        <source>With FTP these are the sessions, not their data connections</source>
        <translation>FTP ではセッション数であり、データ接続数ではありません</translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation>このコンピューターから到達できるすべて (このコンピューター自身を除く)。
または 1 行に 1 項目: web:80, *:443, 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation>許可する宛先(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>同時接続数(&amp;C)</translation>
    </message>
    <message>
        <source>the usual limit (64)</source>
        <translation>既定の制限 (64)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS プロキシ</translation>
    </message>
    <message>
        <source>Incoming SOCKS proxy</source>
        <translation>リモート SOCKS プロキシ</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>SOCKS</source>
        <translation>SOCKS</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意の場所</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>ここから %1</translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation>全経路 SSH</translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation>%1 まで SSH、そこから %2 までは平文</translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation>%1 から SSH、ここから %2 までは平文</translation>
    </message>
    <message>
        <source>“%1” is in clear between %2 and %3, its FTP password too.</source>
        <translation>「%1」は %2 と %3 の間を平文で流れます。FTP パスワードも同様です。</translation>
    </message>
    <message>
        <source>“%1” is in clear between this computer and %2, its FTP password too.</source>
        <translation>「%1」はこのコンピューターと %2 の間を平文で流れます。FTP パスワードも同様です。</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between %2 and %3.</source>
        <translation>「%1」のファイルと一覧は、%2 と %3 の間を平文で流れます。</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between this computer and %2.</source>
        <translation>「%1」のファイルと一覧は、このコンピューターと %2 の間を平文で流れます。</translation>
    </message>
    <message>
        <source>FTP forward: %1 → %2</source>
        <translation>FTP フォワード: %1 → %2</translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation>フォワード: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>FTP のポート 21 を宛先とする %n 個のフォワードを FTP フォワードにする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation>鍵 %1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>プロキシ %1 のパスワード</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>%2 にログインする %1 のパスワード</translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation>この鍵のパスフレーズではありませんでした。</translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation>パスワードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation>サーバーからのメッセージ:</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>サーバーからのメッセージ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Shortcuts</name>
    <message>
        <source>In the window</source>
        <translation>ウィンドウ内</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>プロファイルの一覧</translation>
    </message>
    <message>
        <source>In the list of forwards</source>
        <translation>フォワードの一覧</translation>
    </message>
    <message>
        <source>In the other lists</source>
        <translation>その他の一覧</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>The page of this help that fits</source>
        <translation>ヘルプの該当ページ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Filter the profiles</source>
        <translation>プロファイルを絞り込む</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>最後の削除を元に戻す</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>接続または切断</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>オンまたはオフにする</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Paste an ssh command with -L, -R or -D</source>
        <translation>ssh の -L、-R、-D を含むコマンドを貼り付け</translation>
    </message>
    <message>
        <source>End the chosen connections</source>
        <translation>選択した接続を終了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>partly up</source>
        <translation>一部接続済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>as %1 in %2</source>
        <comment>a host of a file</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 (プロキシ %2 経由)</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>操作を待っています: %1</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>オフ · %1</translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation>準備完了。プログラムがフォワードを使うと接続します。</translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation>ネットワークの回復を待っています。</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation>%1 のホスト鍵を検証中…</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>%1 にログイン中…</translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation>接続時間 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>接続時間 %1、ただし %n 個のフォワードが失敗 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation>%1後に再試行します。</translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation>%1前に接続が切れました。%2</translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation>まだ接続していません。%1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Ans&amp;wer …</source>
        <translation>回答(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TableColumns</name>
    <message>
        <source>&amp;Fit to what they hold</source>
        <translation>内容に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>最初の状態に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>選択した行の全文</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>行を選択すると全文が表示されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message>
        <source>Something was changed since this test.</source>
        <translation>このテストの後に変更がありました。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the findings that are chosen</source>
        <translation>選択した結果をコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>テストを停止(&amp;T)</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>テストを実行しています。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストを停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n 件のステップが失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>確認が必要な結果が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was tried is good.</source>
        <translation>試行した項目はすべて正常です。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation>… 試行中</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! 要確認</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation>– 未試行</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>接続テストのステップ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーにタッチしてください</translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation>セキュリティキーが点滅し、タッチを待っています。</translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation>鍵 %1 がタッチを待っています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation>通信量の推移</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: ↓ %2, ↑ %3</source>
        <translation>%1: ↓ %2、↑ %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>forward, rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ 受信</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ 送信</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Per forward</source>
        <translation>フォワード別</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>フォワード %1</translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation>起動から: ↓ %1 · ↑ %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Names of the current folder</source>
        <translation>現在のフォルダーの名前一覧</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a folder</comment>
        <translation>%1 の名前一覧</translation>
    </message>
    <message>
        <source>List of the current folder</source>
        <translation>現在のフォルダーの一覧</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>a folder</comment>
        <translation>%1 の一覧</translation>
    </message>
    <message>
        <source>Data connection of %1</source>
        <translation>%1 のデータ接続</translation>
    </message>
    <message>
        <source>A file that the server names</source>
        <translation>サーバーが名前を付けるファイル</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <source>%1 %2, through %3</source>
        <comment>FTP command, file, name of the forward</comment>
        <translation>%1 %2 (%3 経由)</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>接続切断により中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>No file has gone through the FTP forwards yet.</source>
        <translation>FTP フォワードを通ったファイルはまだありません。</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>完了したものを消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrayMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>profile – state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%2 本中 %1 本が接続済み</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>すべて接続(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>すべて切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open Sallyport</source>
        <translation>Sallyport を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TunnelLog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The change does not take effect: %1</source>
        <translation>変更が反映されません: %1</translation>
    </message>
    <message>
        <source>Trying again: try %1, %2; last: %3</source>
        <translation>再試行中: %1 回目、%2経過、直近の理由: %3</translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation>接続済み: %1、%2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>切断しました。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation>%1 が %2 に接続しました。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 から %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation>%1 から %2 への接続が終了しました。受信 %3、送信 %4。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation>%1 が登録済みの鍵を提示しました: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation>%1 の鍵を承認し、%3 に書き込みました: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation>%1 の鍵を今回に限り承認しました: %2</translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation>%1 の鍵を拒否しました: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>the forward “%1”</source>
        <translation>フォワード「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>%n 個のフォワード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>フォルダー「%1」と %n 個のプロファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n 個のプロファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除しました: %1。</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>トンネルは切断されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>%n 本のトンネルが切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back again: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Its tunnel is off.</source>
        <translation>トンネルはオフです。</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>オンだった %n 本のトンネルはオフになっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo one more</source>
        <translation>もう 1 つ元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo removing %1</source>
        <translation>%1の削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Brings back %1 (%2)</source>
        <translation>%1を元に戻します (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It cannot be saved yet. %1</source>
        <translation>まだ保存できません。%1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UpdateLine</name>
    <message>
        <source>Open its page</source>
        <translation>そのページを開く</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>このバージョンは不要</translation>
    </message>
    <message>
        <source>Not to be told of this version again</source>
        <translation>このバージョンを再び知らせません</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>Sallyport %1 of %2 is there.</source>
        <comment>version, date</comment>
        <translation>Sallyport %1 (%2) が公開されています。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation>SSH サーバーの先にあるものに接続</translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation>プロファイルには、SSH サーバーと、それを通してフォワードするものを指定します。データベース、Web ページ、FTP サーバー、または SOCKS プロキシによるすべての通信です。プログラムはこのコンピューターに接続し、接続は反対側の端から出ていきます。</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>新しいプロファイル(&amp;N)</translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation>サーバーと、それを通して到達する宛先を指定します。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation>OpenSSH、PuTTY、Tectia、Sallyport ファイルからホストを取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation>ssh コマンドを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation>「ssh -L 8080:web:80 anna@bastion」のような行からプロファイルを作成します。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>a question is open.</source>
        <translation>質問に未回答です。</translation>
    </message>
</context>
</TS>
