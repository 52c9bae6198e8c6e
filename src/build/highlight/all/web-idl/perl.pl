#!/usr/bin/perl {operator|-}w
{class-name|use} strict{punctuation|;} {class-name|use} warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}{class-name|cut}

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a {class-name|b} c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}{punctuation|.}*{operator|?}{punctuation|)}$/x && ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a{operator|-}z/A{operator|-}Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<}{operator|=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} @names {operator|:} \\%temps{punctuation|;} # done
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
