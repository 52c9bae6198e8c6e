{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package {field variable|Kitchen}{punctuation|:}{punctuation|:}{label property|Kettle}{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}> {number|20}{punctuation|,} 'hot' {operator|=}> {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift // 'none'{punctuation|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}.*?{punctuation|)}$/x && ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{operator|[}{number|0}] {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} <<{string|"EOT"}{punctuation|;}
Hello $self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a <{operator|=}> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names {punctuation|:} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} <$fh>{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
