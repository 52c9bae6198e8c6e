#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil \{
    my ($self, %opt) = @_;
    local $_ = shift{soy language-soy| {comment|// 'none';}}
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') {soy language-soy|{delimiter punctuation|\{} s{punctuation|\{}tea{delimiter punctuation|\}}}{soy language-soy|{delimiter punctuation|\{}coffee{delimiter punctuation|\}}}gi; tr/a-z/A-Z/; \}
    elsif ($self->{soy language-soy|{delimiter punctuation|\{}names{delimiter punctuation|\}}}[0] =~ m/pot/i) {soy language-soy|{delimiter punctuation|\{} print STDERR "at {variable|$temps}{punctuation|\{}hot{delimiter punctuation|\}}} @{soy language-soy|{delimiter punctuation|\{}{punctuation|[} scalar @names {punctuation|]}{delimiter punctuation|\}}}\\n"; \}
    my $text = <{tag|{tag|{punctuation|<}"EOT";}
{attr-name|Hello} {attr-name|$self-}{punctuation|>}}{soy language-soy|{delimiter punctuation|\{}name{delimiter punctuation|\}}}
EOT
    foreach my $n (sort {soy language-soy|{delimiter punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {delimiter punctuation|\}}} grep {soy language-soy|{delimiter punctuation|\{} defined {delimiter punctuation|\}}} @names) {soy language-soy|{delimiter punctuation|\{} next unless {variable|$n}; last if {operator|-}e {variable|$n}; {delimiter punctuation|\}}}
    return wantarray ? @names : \\%temps; # done
\}
open(my $fh, '{tag|{tag|{punctuation|<}',} {attr-name|'file.txt')} {attr-name|or} {attr-name|die} {attr-name|{namespace|"no:}} {attr-name|$!";}
{attr-name|while} {attr-name|(my} {attr-name|$line} {attr-value|{punctuation attr-equals|=} <$fh}{punctuation|>}}) {soy language-soy|{delimiter punctuation|\{} chomp {variable|$line}; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}; {delimiter punctuation|\}}}
1;
__END__
