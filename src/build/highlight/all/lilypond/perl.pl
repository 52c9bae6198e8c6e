{embedded-scheme|{punctuation|#}{scheme language-scheme|!/usr/bin/perl}} -w
use strict; use warnings;
package Kitchen::Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our $VERSION {operator|=} v1{punctuation|.}{number|2}{punctuation|.}{number|3};

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} {comment|%opt) = @_;}
    local $_ {operator|=} shift // 'none{punctuation|'};
    if {punctuation|(}/{punctuation|^}{punctuation|(}{keyword|{punctuation|\\}w}+{punctuation|)}{keyword|{punctuation|\\}s}*{operator|=}{keyword|{punctuation|\\}s}*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && ${number|1} ne 'x{punctuation|'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif {punctuation|(}$self{punctuation|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{punctuation|~} m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text {operator|=} {operator|<<}{string|"EOT"};
Hello $self{punctuation|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {punctuation|<}{operator|=}{punctuation|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\{comment|%temps; # done}
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '{punctuation|<}{punctuation|'}{punctuation|,} 'file{punctuation|.}txt{punctuation|'}{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my $line {operator|=} {punctuation|<}$fh{punctuation|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split /,/, $line; {punctuation|\}}
{number|1};
{punctuation|__}END{punctuation|__}
