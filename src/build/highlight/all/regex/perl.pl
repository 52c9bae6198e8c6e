#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here{char-set class-name|.}

=cut

my {group punctuation|(}{anchor function|$}litres, @names, %temps{group punctuation|)} = {group punctuation|(}1{char-set class-name|.}7, qw{group punctuation|(}a b c{group punctuation|)}, {group punctuation|(} cold => 20, 'hot' => 0x5F {group punctuation|)}{group punctuation|)};
our {anchor function|$}VERSION = v1{char-set class-name|.}2{char-set class-name|.}3;

sub boil \{
    my {group punctuation|(}{anchor function|$}self, %opt{group punctuation|)} = @_;
    local {anchor function|$}_ = shift // 'none';
    if {group punctuation|(}/{anchor function|^}{group punctuation|(}{char-set class-name|\\w}{quantifier number|+}{group punctuation|)}{char-set class-name|\\s}{quantifier number|*}={char-set class-name|\\s}{quantifier number|*}{group punctuation|(}{char-set class-name|.}{quantifier number|*?}{group punctuation|)}{anchor function|$}/x && {anchor function|$}1 ne 'x'{group punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif {group punctuation|(}{anchor function|$}self->\{names\}{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}} =~ m/pot/i{group punctuation|)} \{ print STDERR "at {anchor function|$}temps\{hot\} @\{{char-class|{char-class-punctuation punctuation|[} scalar @names {char-class-punctuation punctuation|]}}\}{escape|\\n}"; \}
    my {anchor function|$}text = <<"EOT";
Hello {anchor function|$}self->\{name\}
EOT
    foreach my {anchor function|$}n {group punctuation|(}sort \{ {anchor function|$}a <=> {anchor function|$}b \} grep \{ defined \} @names{group punctuation|)} \{ next unless {anchor function|$}n; last if -e {anchor function|$}n; \}
    return wantarray {quantifier number|?} @names : {escape|\\%}temps; # done
\}
open{group punctuation|(}my {anchor function|$}fh, '<', 'file{char-set class-name|.}txt'{group punctuation|)} or die "no: {anchor function|$}!";
while {group punctuation|(}my {anchor function|$}line = <{anchor function|$}fh>{group punctuation|)} \{ chomp {anchor function|$}line; push @names, split /,/, {anchor function|$}line; \}
1;
__END__
