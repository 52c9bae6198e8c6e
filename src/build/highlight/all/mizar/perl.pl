#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{comment|::Kettle;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1}.{number|7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}> {number|20}{punctuation|,} 'hot' {operator|=}> 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.{number|2}.{number|3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift // 'none'{punctuation|;}
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}.*?{punctuation|)}$/x {operator|&}{operator|&} {parameter variable|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR "at $temps{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}{punctuation|[} scalar @names {punctuation|]}{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my $text {operator|=} <<"EOT"{punctuation|;}
Hello $self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a <{operator|=}> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '<'{punctuation|,} 'file.txt'{punctuation|)} {keyword|or} die "{variable|no}{punctuation|:} $!"{punctuation|;}
while {punctuation|(}my $line {operator|=} <$fh>{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
