{comment|#!/usr/bin/perl -w}
{literal string|use strict; use warnings;}
{literal string|package Kitchen::Kettle;}

{punctuation|=}{literal string|pod}

{literal string|Docs} {key property|here.}

{punctuation|=}{literal string|cut}

{literal string|my} {punctuation|(}{literal string|$litres}{punctuation|,} {literal string|@names}{punctuation|,} {literal string|%temps}{punctuation|)} {punctuation|=} {punctuation|(}{number|1.7}{punctuation|,} {literal string|qw}{punctuation|(}{literal string|a b c}{punctuation|)}{punctuation|,} {punctuation|(} {key property|cold} {punctuation|=}{literal string|>} {number|20}{punctuation|,} {string|'hot'} {punctuation|=}{literal string|>} {number|0x5F} {punctuation|)}{punctuation|)};
{literal string|our} {key property|$VERSION} {punctuation|=} {literal string|v1.2.3;}

{literal string|sub boil \{}
    {literal string|my} {punctuation|(}{literal string|$self}{punctuation|,} {literal string|%opt}{punctuation|)} {punctuation|=} {literal string|@_;}
    {literal string|local} {key property|$_} {punctuation|=} {literal string|shift //} {string|'none'}{literal string|;}
    {literal string|if} {punctuation|(}{literal string|/^}{punctuation|(}{literal string|\\w+}{punctuation|)}\\s*{punctuation|=}{literal string|\\s*}{punctuation|(}{literal string|.*?}{punctuation|)}$/x {literal string|&& $1 ne} {string|'x'}{punctuation|)} {punctuation|\{} {literal string|s\{tea}{punctuation|\}}{punctuation|\{}{literal string|coffee}{punctuation|\}}gi; {literal string|tr/a-z/A-Z/;} {punctuation|\}}
    {literal string|elsif} {punctuation|(}{literal string|$self->\{names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}{literal string|~ m/pot/i}{punctuation|)} {punctuation|\{} {literal string|print STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{literal string|;} {punctuation|\}}
    {literal string|my} {key property|$text} {punctuation|=} {literal string|<<"EOT";}
{literal string|Hello $self->\{name}{punctuation|\}}
{literal string|EOT}
    {literal string|foreach my $n} {punctuation|(}{literal string|sort \{ $a} {key property|<}{punctuation|=}{literal string|> $b} {punctuation|\}} {literal string|grep \{ defined} {punctuation|\}} {literal string|@names}{punctuation|)} {punctuation|\{} {literal string|next unless $n; last if -e $n;} {punctuation|\}}
    {literal string|return wantarray ?} {key property|@names} {punctuation|:} {literal string|\\%temps;} {comment|# done}
{punctuation|\}}
{literal string|open}{punctuation|(}{literal string|my $fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {literal string|or die} {string|"no: $!"}{literal string|;}
{literal string|while} {punctuation|(}{literal string|my} {key property|$line} {punctuation|=} {literal string|<$fh>}{punctuation|)} {punctuation|\{} {literal string|chomp $line; push @names}{punctuation|,} {literal string|split /}{punctuation|,}{literal string|/}{punctuation|,} {literal string|$line;} {punctuation|\}}
{literal string|1;}
{literal string|__END__}
