{comment|#!/usr/bin/perl -w}
{tag|use} {tag|strict}{punctuation|;} {tag|use} {tag|warnings}{punctuation|;}
{tag|package} {tag|Kitchen}{punctuation|:}{punctuation|:}{tag|Kettle}{punctuation|;}

{operator|=}{string|pod}

{tag|Docs} {tag|here{punctuation|.}}

{operator|=}{string|cut}

{tag|my} {punctuation|(}${tag|litres}{punctuation|,} @{tag|names}{punctuation|,} {operator|%}{tag|temps}{punctuation|)} {operator|=} {string|(1.7{punctuation|,} qw(a b c){punctuation|,} ( cold => 20{punctuation|,} 'hot' => 0x5F ));}
{tag|our} ${tag|VERSION} {operator|=} {string|v1.2.3;}

{tag|sub} {tag|boil} {punctuation|\{}
    {tag|my} {punctuation|(}${tag|self}{punctuation|,} {operator|%}{tag|opt}{punctuation|)} {operator|=} {string|@_;}
    {tag|local} ${tag|_} {operator|=} {string|shift }{comment|// 'none';}
    {tag|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{tag|\\w}{operator|+}{punctuation|)}{tag|\\s}{operator|*}{operator|=}{string|\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    {tag|elsif} {punctuation|(}${tag|self-}{operator|>}{punctuation|\{}{tag|names}{punctuation|\}}{punctuation|[}{tag|0}{punctuation|]} {operator|=}{string|~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}}
    {tag|my} ${tag|text} {operator|=} {string|<<"EOT";}
{tag|Hello} ${tag|self-}{operator|>}{punctuation|\{}{tag|name}{punctuation|\}}
{tag|EOT}
    {tag|foreach} {tag|my} ${tag|n} {punctuation|(}{tag|sort} {punctuation|\{} ${tag|a} {operator|<=}{string|> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
    {tag|return} {tag|wantarray} {operator|?} @{tag|names} {punctuation|:} {tag|\\}{operator|%}{tag|temps}{punctuation|;} {comment|# done}
{punctuation|\}}
{tag|open}{punctuation|(}{tag|my} ${tag|fh}{punctuation|,} '{operator|<}'{punctuation|,} '{tag|file{punctuation|.}}{tag|txt}'{punctuation|)} {tag|or} {tag|die} "{tag|no}{punctuation|:} ${operator|!}"{punctuation|;}
{tag|while} {punctuation|(}{tag|my} ${tag|line} {operator|=} {string|<$fh>) \{ chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; \}}
{tag|1}{punctuation|;}
{tag|__END__}
