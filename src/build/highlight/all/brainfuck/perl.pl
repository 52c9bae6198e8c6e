{comment|#!/usr/bin/perl} {decrement deleted|-}{comment|w}
{comment|use} {comment|strict;} {comment|use} {comment|warnings;}
{comment|package} {comment|Kitchen::Kettle;}

{comment|=pod}

{comment|Docs} {comment|here}{operator|.}

{comment|=cut}

{comment|my} {comment|($litres}{operator|,} {comment|@names}{operator|,} {comment|%temps)} {comment|=} {comment|(1}{operator|.}{comment|7}{operator|,} {comment|qw(a} {comment|b} {comment|c)}{operator|,} {comment|(} {comment|cold} {comment|=}{pointer keyword|>} {comment|20}{operator|,} {comment|'hot'} {comment|=}{pointer keyword|>} {comment|0x5F} {comment|));}
{comment|our} {comment|$VERSION} {comment|=} {comment|v1}{operator|.}{comment|2}{operator|.}{comment|3;}

{comment|sub} {comment|boil} {comment|\{}
    {comment|my} {comment|($self}{operator|,} {comment|%opt)} {comment|=} {comment|@_;}
    {comment|local} {comment|$_} {comment|=} {comment|shift} {comment|//} {comment|'none';}
    {comment|if} {comment|(/^(\\w}{increment inserted|+}{comment|)\\s*=\\s*(}{operator|.}{comment|*?)$/x} {comment|&&} {comment|$1} {comment|ne} {comment|'x')} {comment|\{} {comment|s\{tea\}\{coffee\}gi;} {comment|tr/a}{decrement deleted|-}{comment|z/A}{decrement deleted|-}{comment|Z/;} {comment|\}}
    {comment|elsif} {comment|($self}{decrement deleted|-}{pointer keyword|>}{comment|\{names\}}{branching important|[}{comment|0}{branching important|]} {comment|=~} {comment|m/pot/i)} {comment|\{} {comment|print} {comment|STDERR} {comment|"at} {comment|$temps\{hot\}} {comment|@\{}{branching important|[} {comment|scalar} {comment|@names} {branching important|]}{comment|\}\\n";} {comment|\}}
    {comment|my} {comment|$text} {comment|=} {pointer keyword|<}{pointer keyword|<}{comment|"EOT";}
{comment|Hello} {comment|$self}{decrement deleted|-}{pointer keyword|>}{comment|\{name\}}
{comment|EOT}
    {comment|foreach} {comment|my} {comment|$n} {comment|(sort} {comment|\{} {comment|$a} {pointer keyword|<}{comment|=}{pointer keyword|>} {comment|$b} {comment|\}} {comment|grep} {comment|\{} {comment|defined} {comment|\}} {comment|@names)} {comment|\{} {comment|next} {comment|unless} {comment|$n;} {comment|last} {comment|if} {decrement deleted|-}{comment|e} {comment|$n;} {comment|\}}
    {comment|return} {comment|wantarray} {comment|?} {comment|@names} {comment|:} {comment|\\%temps;} {comment|#} {comment|done}
{comment|\}}
{comment|open(my} {comment|$fh}{operator|,} {comment|'}{pointer keyword|<}{comment|'}{operator|,} {comment|'file}{operator|.}{comment|txt')} {comment|or} {comment|die} {comment|"no:} {comment|$!";}
{comment|while} {comment|(my} {comment|$line} {comment|=} {pointer keyword|<}{comment|$fh}{pointer keyword|>}{comment|)} {comment|\{} {comment|chomp} {comment|$line;} {comment|push} {comment|@names}{operator|,} {comment|split} {comment|/}{operator|,}{comment|/}{operator|,} {comment|$line;} {comment|\}}
{comment|1;}
{comment|__END__}
