#!/usr/bin/perl -w
use strict; use warnings;
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle;

=pod

Docs here{punctuation|.}

=cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1}{punctuation|.}{number|7}{punctuation|,} qw{punctuation|(}a b {keyword|c}{punctuation|)}{punctuation|,} {punctuation|(} cold => {number|20}{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{punctuation|.}{number|2}{punctuation|.}{number|3};

sub boil {token-operator punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {keyword|local} $_ {operator|=} {keyword|shift} // {string|'none'};
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x {string-operator keyword|&&} ${number|1} {keyword|ne} {string|'x'}{punctuation|)} {token-operator punctuation|\{} s{token-operator punctuation|\{}tea{token-operator punctuation|\}}{string-template string|}{token-operator punctuation|\{}coffee{token-operator punctuation|\}}gi; tr/a{token-operator punctuation|-}z/A{token-operator punctuation|-}Z/; {token-operator punctuation|\}}
    elsif {punctuation|(}$self->{token-operator punctuation|\{}names{token-operator punctuation|\}}{string-template string|[0] =~ m/pot/i) }{token-operator punctuation|\{} {keyword|print} STDERR {eol-comment comment|"at $temps\{hot\}}{string-template string| @}{token-operator punctuation|\{}[ scalar @names ]{token-operator punctuation|\}}\\n"; {token-operator punctuation|\}}
    my $text {operator|=} <<"EOT";
Hello $self->{token-operator punctuation|\{}name{token-operator punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {token-operator punctuation|\{} $a <=> $b {token-operator punctuation|\}}{string-template string| grep }{token-operator punctuation|\{} defined {token-operator punctuation|\}}{string-template string| @names) }{token-operator punctuation|\{} {keyword|next} unless $n; {keyword|last} {keyword|if} -e $n; {token-operator punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps; # done
{token-operator punctuation|\}}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {eol-comment comment|"no: $!";}
{keyword|while} {punctuation|(}my $line {operator|=} <$fh>{punctuation|)} {token-operator punctuation|\{} chomp $line; push @names{punctuation|,} {keyword|split} /{punctuation|,}/{punctuation|,} $line; {token-operator punctuation|\}}
{number|1};
__END__
