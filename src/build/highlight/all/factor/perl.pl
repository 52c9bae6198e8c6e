{normal-word|#!/usr/bin/perl} {normal-word|-w}
{normal-word|use} {normal-word|strict;} {normal-word|use} {normal-word|warnings;}
{normal-word|package} {normal-word|Kitchen::Kettle;}

{normal-word|=pod}

{normal-word|Docs} {conventionally-named-word keyword|here.}

{normal-word|=cut}

{normal-word|my} {normal-word|($litres,} {normal-word|@names,} {normal-word|%temps)} {kernel-builtin variable|=} {normal-word|(1.7,} {normal-word|qw(a} {normal-word|b} {normal-word|c),} {stack-effect-delimiter operator|(} {normal-word|cold} {conventionally-named-word keyword|=>} {normal-word|20,} {normal-word|'hot'} {conventionally-named-word keyword|=>} {number|0x5F} {normal-word|));}
{normal-word|our} {conventionally-named-word keyword|$VERSION} {kernel-builtin variable|=} {normal-word|v1.2.3;}

{normal-word|sub} {normal-word|boil} {curly-brace-literal-delimiter operator|\{}
    {normal-word|my} {normal-word|($self,} {normal-word|%opt)} {kernel-builtin variable|=} {normal-word|@_;}
    {normal-word|local} {conventionally-named-word keyword|$_} {kernel-builtin variable|=} {math-builtin variable|shift} {normal-word|//} {normal-word|'none';}
    {combinators keyword|if} {normal-word|(/^(\\w+)\\s*=\\s*(.*?)$/x} {normal-word|&&} {conventionally-named-word keyword|$1} {normal-word|ne} {normal-word|'x')} {curly-brace-literal-delimiter operator|\{} {normal-word|s\{tea\}\{coffee\}gi;} {normal-word|tr/a-z/A-Z/;} {curly-brace-literal-delimiter operator|\}}
    {normal-word|elsif} {conventionally-named-word keyword|($self->\{names\}[0]} {normal-word|=~} {normal-word|m/pot/i)} {curly-brace-literal-delimiter operator|\{} {normal-word|print} {normal-word|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}{number|\\n}"}{normal-word|;} {curly-brace-literal-delimiter operator|\}}
    {normal-word|my} {conventionally-named-word keyword|$text} {kernel-builtin variable|=} {normal-word|<<"EOT";}
{normal-word|Hello} {conventionally-named-word keyword|$self->\{name\}}
{normal-word|EOT}
    {normal-word|foreach} {normal-word|my} {conventionally-named-word keyword|$n} {normal-word|(sort} {curly-brace-literal-delimiter operator|\{} {conventionally-named-word keyword|$a} {conventionally-named-word keyword|<=>} {conventionally-named-word keyword|$b} {curly-brace-literal-delimiter operator|\}} {normal-word|grep} {curly-brace-literal-delimiter operator|\{} {normal-word|defined} {curly-brace-literal-delimiter operator|\}} {normal-word|@names)} {curly-brace-literal-delimiter operator|\{} {normal-word|next} {combinators keyword|unless} {conventionally-named-word keyword|$n;} {sequences-builtin variable|last} {combinators keyword|if} {normal-word|-e} {conventionally-named-word keyword|$n;} {curly-brace-literal-delimiter operator|\}}
    {normal-word|return} {normal-word|wantarray} {kernel-builtin variable|?} {normal-word|@names} {colon-syntax function|: \\%temps;} {normal-word|#} {normal-word|done}
{curly-brace-literal-delimiter operator|\}}
{normal-word|open(my} {conventionally-named-word keyword|$fh,} {normal-word|'<',} {normal-word|'file.txt')} {kernel-builtin variable|or} {kernel-builtin variable|die} {string|"no: $!"}{normal-word|;}
{combinators keyword|while} {normal-word|(my} {conventionally-named-word keyword|$line} {kernel-builtin variable|=} {conventionally-named-word keyword|<$fh>)} {curly-brace-literal-delimiter operator|\{} {normal-word|chomp} {conventionally-named-word keyword|$line;} {sequences-builtin variable|push} {normal-word|@names,} {normal-word|split} {normal-word|/,/,} {conventionally-named-word keyword|$line;} {curly-brace-literal-delimiter operator|\}}
{normal-word|1;}
{normal-word|__END__}
