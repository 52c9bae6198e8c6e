{comment|#!/usr/bin/perl -w}
{keyword|use} {package|strict}{punctuation|;} {keyword|use} {package|warnings}{punctuation|;}
package {class-name static-context|Kitchen}{operator|::}{constant|Kettle}{punctuation|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

{function|my} {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string single-quoted-string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{class-name type-declaration|our} {variable|$VERSION} {operator|=} v1{operator|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @{constant|_}{punctuation|;}
    {class-name type-declaration|local} {variable|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{operator|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {variable|$1} ne {string single-quoted-string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{constant|A}{operator|-}{constant|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{variable|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} {constant|STDERR} {string double-quoted-string|"at {interpolation|{variable|$temps}}\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {class-name type-declaration|my} {variable|$text} {operator|=} {operator|<<}{string double-quoted-string|"EOT"}{punctuation|;}
{class-name type-declaration|Hello} {variable|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
{constant|EOT}
    {keyword|foreach} {class-name type-declaration|my} {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next {class-name type-declaration|unless} {variable|$n}{punctuation|;} last {keyword|if} {operator|-}{class-name type-declaration|e} {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}{class-name type-declaration|my} {variable|$fh}{punctuation|,} {string single-quoted-string|'<'}{punctuation|,} {string single-quoted-string|'file.txt'}{punctuation|)} {keyword|or} {keyword|die} {string double-quoted-string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{class-name type-declaration|my} {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} {class-name type-declaration|chomp} {variable|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{constant|__END__}
