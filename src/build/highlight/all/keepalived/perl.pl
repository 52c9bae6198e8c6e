{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

{operator|=}pod

Docs here.

{operator|=}cut

my ({variable|$litres}, {conditional-configuration variable|@names}, %temps) {operator|=} ({number|1.7}, qw(a b c), ( cold {operator|=}> {number|20}, {string|'hot'} {operator|=}> {number|0}x5F ));
our {variable|$VERSION} {operator|=} v1.2.3;

sub boil {punctuation|\{}
    my ({variable|$self}, %opt) {operator|=} {conditional-configuration variable|@_};
    local {variable|$_} {operator|=} shift {path string|/}/ {string|'none'};
    if (/^(\\w+)\\s*{operator|=}\\s*(.*?)$/x && {variable|$1} ne {string|'x'}) {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/{constant|A}-Z/; {punctuation|\}}
    elsif ({variable|$self}->{punctuation|\{}names{punctuation|\}}[{number|0}] {operator|=}~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my {variable|$text} {operator|=} <<{string|"EOT"};
Hello {variable|$self}->{punctuation|\{}{property|name}{punctuation|\}}
EOT
    foreach my {variable|$n} (sort {punctuation|\{} {variable|$a} <{operator|=}> {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {conditional-configuration variable|@names}) {punctuation|\{} next unless {variable|$n}; last if -e {variable|$n}; {punctuation|\}}
    return wantarray ? {conditional-configuration variable|@names} : \\%temps; {comment|# done}
{punctuation|\}}
open(my {variable|$fh}, {string|'<'}, {string|'file.txt'}) or die {string|"no: $!"};
while (my {variable|$line} {operator|=} <{variable|$fh}>) {punctuation|\{} chomp {variable|$line}; push {conditional-configuration variable|@names}, split {path string|/,/,} {variable|$line}; {punctuation|\}}
{number|1};
__END__
