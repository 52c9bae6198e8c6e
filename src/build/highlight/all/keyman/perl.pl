#!/usr/bin/perl -w
{rule-keyword keyword|use} strict; {rule-keyword keyword|use} warnings;
package Kitchen::Kettle;

{punctuation|=}pod

Docs here.

{punctuation|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {punctuation|=} {punctuation|(}{number|1}.{number|7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {punctuation|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {punctuation|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
our {operator|$}{header-statement bold|VERSION} {punctuation|=} v1.{number|2}.{number|3};

sub boil \{
    my {punctuation|(}{operator|$}self{punctuation|,} %opt{punctuation|)} {punctuation|=} @_;
    local {operator|$}_ {punctuation|=} shift // {string|'none'};
    {rule-keyword keyword|if} {punctuation|(}/^{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s*{punctuation|=}{operator|\\}s*{punctuation|(}.*?{punctuation|)}{operator|$}/x && {operator|$}{number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif {punctuation|(}{operator|$}self-{operator|>}\{names\}[{number|0}] {punctuation|=}~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my {operator|$}text {punctuation|=} <<{string|"EOT"};
Hello {operator|$}self-{operator|>}\{{header-statement bold|name}\}
EOT
    foreach my {operator|$}n {punctuation|(}sort \{ {operator|$}a <{punctuation|=}{operator|>} {operator|$}b \} grep \{ defined \} @names{punctuation|)} \{ next unless {operator|$}n; last {rule-keyword keyword|if} -e {operator|$}n; \}
    {rule-keyword keyword|return} wantarray ? @names : {operator|\\}%temps; # done
\}
open{punctuation|(}my {operator|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my {operator|$}line {punctuation|=} <{operator|$}fh{operator|>}{punctuation|)} \{ chomp {operator|$}line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} {operator|$}line; \}
{number|1};
__END__
