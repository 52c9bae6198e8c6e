{comment|#!/usr/bin/perl -w}
{property|use} {property|strict}; {property|use} {property|warnings};
{property|package} {attr-name|Kitchen}{punctuation|:}{punctuation|:}{class-name|Kettle};

{operator|=}{property|pod}

{property|Docs} {property|here}.

{operator|=}{property|cut}

{property-query|my} {punctuation|(}{variable|$litres}{punctuation|,} {directive function|@names}{punctuation|,} %{property|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {property-query|qw}{punctuation|(}{property|a} {property|b} {property|c}{punctuation|)}{punctuation|,} {punctuation|(} {property|cold} {operator|=}> {number|20}{punctuation|,} '{property|hot}' {operator|=}> {property|0x5F} {punctuation|)}{punctuation|)};
{property|our} {variable|$VERSION} {operator|=} {property|v1}.{number|2.3};

{property|sub} {object|boil} {punctuation|\{}
    {property-query|my} {punctuation|(}{variable|$self}{punctuation|,} %{property|opt}{punctuation|)} {operator|=} {directive function|@_};
    {property|local} {variable|$_} {operator|=} {property|shift} // '{property|none}';
    {property-query|if} {punctuation|(}/^{punctuation|(}\\{property|w}+{punctuation|)}\\{property|s}*{operator|=}\\{property|s}*{punctuation|(}.*?{punctuation|)}$/{property|x} {operator|&}{operator|&} ${number|1} {property|ne} '{property|x}'{punctuation|)} {punctuation|\{} {object|s}{punctuation|\{}{property|tea}{punctuation|\}}{punctuation|\{}{property|coffee}{punctuation|\}}{property|gi}; {property|tr}/{property|a}-{property|z}/{constant|A}-{constant|Z}/; {punctuation|\}}
    {property-query|elsif} {punctuation|(}{variable|$self}->{punctuation|\{}{property|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ {property|m}/{property|pot}/{property|i}{punctuation|)} {punctuation|\{} {property|print} {constant|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    {property|my} {variable|$text} {operator|=} <<{string|"EOT"};
{property|Hello} {variable|$self}->{punctuation|\{}{property|name}{punctuation|\}}
{constant|EOT}
    {property|foreach} {property|my} {variable|$n} {punctuation|(}{object|sort} {punctuation|\{} {variable|$a} <{operator|=}> {variable|$b} {punctuation|\}} {object|grep} {punctuation|\{} {property|defined} {punctuation|\}} {directive function|@names}{punctuation|)} {punctuation|\{} {property|next} {property|unless} {variable|$n}; {property|last} {property|if} -{property|e} {variable|$n}; {punctuation|\}}
    {property|return} {property|wantarray} ? {directive function|@names} {punctuation|:} \\%{property|temps}; {comment|# done}
{punctuation|\}}
{property-query|open}{punctuation|(}{property|my} {variable|$fh}{punctuation|,} '<'{punctuation|,} '{property|file}.{property|txt}'{punctuation|)} {property|or} {property|die} {string|"no: $!"};
{property-query|while} {punctuation|(}{property|my} {variable|$line} {operator|=} <{variable|$fh}>{punctuation|)} {punctuation|\{} {property|chomp} {variable|$line}; {property|push} {directive function|@names}{punctuation|,} {property|split} /{punctuation|,}/{punctuation|,} {variable|$line}; {punctuation|\}}
{number|1};
{property|__END__}
