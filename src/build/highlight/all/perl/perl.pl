{comment|#!/usr/bin/perl -w}
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{comment|=pod

Docs here.

=cut}

{keyword|my} {punctuation|(}{variable|$litres}{punctuation|,} {variable|@names}{punctuation|,} {variable|%temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {string|qw(a b c)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{keyword|our} {variable|$VERSION} {operator|=} {v-string string|v1.2.3}{punctuation|;}

{keyword|sub} {function|boil} {punctuation|\{}
    {keyword|my} {punctuation|(}{variable|$self}{punctuation|,} {variable|%opt}{punctuation|)} {operator|=} {variable|@_}{punctuation|;}
    {keyword|local} {variable|$_} {operator|=} shift {operator|//} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{regex|/^(\\w+)\\s*=\\s*(.*?)$/x} {operator|&&} {variable|$1} {operator|ne} {string|'x'}{punctuation|)} {punctuation|\{} {regex|s\{tea\}\{coffee\}gi}{punctuation|;} {regex|tr/a-z/A-Z/}{punctuation|;} {punctuation|\}}
    {keyword|elsif} {punctuation|(}{variable|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} {regex|m/pot/i}{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {keyword|my} {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {variable|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    {keyword|foreach} {keyword|my} {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {variable|@names}{punctuation|)} {punctuation|\{} {keyword|next} {keyword|unless} {variable|$n}{punctuation|;} {keyword|last} {keyword|if} {operator|-e} {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {variable|@names} {punctuation|:} {operator|\\}{variable|%temps}{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}{keyword|my} {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} {keyword|die} {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{keyword|my} {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push {variable|@names}{punctuation|,} split {regex|/,/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
