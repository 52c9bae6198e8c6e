#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{javascript-expression language-javascript|{operator|:}Kettle}{punctuation|;}

=pod

Docs here.

=cut

my ($litres{punctuation|,} @names{punctuation|,} %temps) = (1.7{punctuation|,} qw(a b c){punctuation|,} ( cold => 20{punctuation|,} 'hot' => 0x5F )){punctuation|;}
our $VERSION = v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my ($self{punctuation|,} %opt) = @_{punctuation|;}
    local $_ = shift {comment|// 'none';}
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}{punctuation|[}0{punctuation|]} =~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text = <<{string|"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names {punctuation|:} {javascript-expression language-javascript|\\{operator|%}temps}{punctuation|;} # done
{punctuation|\}}
open(my $fh{punctuation|,} '<'{punctuation|,} 'file.txt') or die {string|"no: $!"}{punctuation|;}
while (my $line = <$fh>) {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
