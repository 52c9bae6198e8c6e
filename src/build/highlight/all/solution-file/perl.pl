{comment|#!/usr/bin/perl -w}
use strict; use warnings;
{property|package Kitchen::Kettle;}

{operator|=}pod

{property|Docs here.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}> {number|20}{punctuation|,} {string|'hot'} {operator|=}> 0x5F {punctuation|)}{punctuation|)};
{property|our $VERSION} {operator|=} v1.{number|2.3};

sub boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {property|local $_} {operator|=} shift // {string|'none'};
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}.*?{punctuation|)}$/x && ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif {punctuation|(}$self->\{names\}[{number|0}] {operator|=}~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    {property|my $text} {operator|=} <<{string|"EOT"};
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a <{operator|=}> $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; {comment|# done}
\}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my $line {operator|=} <$fh>{punctuation|)} \{ chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; \}
{number|1};
__END__
