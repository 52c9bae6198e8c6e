#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ({variable|$litres}, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our {variable|$VERSION} = v1.2.3;

sub boil \{
    my ({variable|$self}, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ({variable|$self-}>\{names\}[0] =~ m/pot/i) \{ print STDERR "at {variable|$temps}\{hot\} @\{[ scalar @names ]\}\\n"; \}
    my {variable|$text} = <{tag|{tag|{punctuation|<}"EOT";}
{attr-name|Hello} {attr-name|$self-}{punctuation|>}}\{name\}
EOT
    foreach my {variable|$n} (sort \{ {variable|$a} <=> {variable|$b} \} grep \{ defined \} @names) \{ next unless {variable|$n}; last if -e {variable|$n}; \}
    return wantarray ? @names : \\%temps; # done
\}
open(my {variable|$fh}, '{tag|{tag|{punctuation|<}',} {attr-name|'file.txt')} {attr-name|or} {attr-name|die} {attr-name|{namespace|"no:}} {attr-name|$!";}
{attr-name|while} {attr-name|(my} {attr-name|$line} {attr-value|{punctuation attr-equals|=} <{variable|$fh}}{punctuation|>}}) \{ chomp {variable|$line}; push @names, split /,/, {variable|$line}; \}
1;
__END__
