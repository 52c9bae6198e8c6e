#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
{function|package Kitchen}::Kettle{punctuation|;}

=pod

Docs here{punctuation|.}

=cut

my {punctuation|(}$litres, {punctuation|@}names, %temps{punctuation|)} {operator|=} {punctuation|(}1{punctuation|.}7, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold => 20, 'hot' => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}2{punctuation|.}3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self, %opt{punctuation|)} {operator|=} {punctuation|@}_{punctuation|;}
    local $_ {operator|=} shift // 'none'{punctuation|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && $1 ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self->{punctuation|\{}names{punctuation|\}}[0] =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} <<{string|"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {punctuation|@}names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {punctuation|@}{function|names }{operator|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{keyword|open}{punctuation|(}my $fh, '<', 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} <$fh>{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {punctuation|@}names, split /,/, $line{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
