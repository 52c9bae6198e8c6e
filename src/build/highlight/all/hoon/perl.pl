#!/{function|usr}/{function|bin}/{function|perl} -{function|w}
{function|use} {function|strict}; {function|use} {function|warnings};
{function|package} K{function|itchen}{comment|::Kettle;}

={function|pod}

D{function|ocs} {function|here}.

={function|cut}

{function|my} (${function|litres}, {class-name|@names}, {constant|%temps}) = (1.7, {function|qw}({function|a} {function|b} {function|c}), ( {function|cold} {keyword|=>} 20, {string|'hot'} {keyword|=>} 0{function|x5}F ));
{function|our} $VERSION = {function|v1}.2.3;

{function|sub} {function|boil} \{
    {function|my} (${function|self}, {constant|%opt}) = {class-name|@}_;
    {function|local} {keyword|$_} = {function|shift} // {string|'none'};
    {function|if} (/^(\\{function|w}+)\\{function|s}{class-name|*}=\\{function|s}{class-name|*}(.{class-name|*}?)$/{function|x} && $1 {function|ne} {string|'x'}) \{ {function|s}\{{function|tea}\}\{{function|coffee}\}{function|gi}; {function|tr}/{function|a-z}/A-Z/; \}
    {function|elsif} (${function|self}->\{{function|names}\}[0] {keyword|=~} {function|m}/{function|pot}/{function|i}) \{ {function|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    {function|my} ${function|text} = <<{string|"EOT"};
H{function|ello} ${function|self}->\{{function|name}\}
EOT
    {function|foreach} {function|my} ${function|n} ({function|sort} \{ ${function|a} <{keyword|=>} ${function|b} \} {function|grep} \{ {function|defined} \} {class-name|@names}) \{ {function|next} {function|unless} ${function|n}; {function|last} {function|if} -{function|e} ${function|n}; \}
    {function|return} {function|wantarray} ? {class-name|@names} : \\{constant|%temps}; # {function|done}
\}
{function|open}({function|my} ${function|fh}, {string|'<'}, {string|'file.txt'}) {function|or} {function|die} {string|"no: $!"};
{function|while} ({function|my} ${function|line} = <${function|fh}>) \{ {function|chomp} ${function|line}; {function|push} {class-name|@names}, {function|split} /,/, ${function|line}; \}
1;
__END__
