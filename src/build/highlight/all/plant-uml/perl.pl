#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

=pod

Docs here.

=cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} %temps{punctuation|)} = {punctuation|(}1.7{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => 20{punctuation|,} 'hot' => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} = v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} %opt{punctuation|)} = @_{punctuation|;}
    local {variable|$_} = shift // 'none'{punctuation|;}
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{arrow operator|.*?}{punctuation|)}$/x && {variable|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self}{arrow operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}0{punctuation|]} =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} = <<{string|"EOT"}{punctuation|;}
Hello {variable|$self}{arrow operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} <=> {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last if -e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
open{punctuation|(}my {variable|$fh}{punctuation|,} '<'{punctuation|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} = <{variable|$fh}>{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
