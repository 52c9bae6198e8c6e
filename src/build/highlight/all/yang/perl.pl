#!/usr/bin/perl -w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
{keyword|package} {namespace|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

=pod

{keyword|Docs} here.

=cut

{keyword|my} ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, {string|'hot'} => 0x5F )){punctuation|;}
{keyword|our} $VERSION = v1.2.3{punctuation|;}

{keyword|sub} boil {punctuation|\{}
    {keyword|my} ($self, %opt) = @_{punctuation|;}
    {keyword|local} $_ = shift {comment|// 'none';}
    {keyword|if} (/^(\\w{operator|+})\\s*=\\s*(.*?)$/x && $1 ne {string|'x'}) {punctuation|\{} {keyword|s}{punctuation|\{}{keyword|tea}{punctuation|\}}{punctuation|\{}{keyword|coffee}{punctuation|\}}{keyword|gi}{punctuation|;} {keyword|tr}/a-z/A-Z/{punctuation|;} {punctuation|\}}
    {keyword|elsif} ($self->{punctuation|\{}{keyword|names}{punctuation|\}}[0] =~ m/pot/i) {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {keyword|my} $text = <<{string|"EOT"}{punctuation|;}
{keyword|Hello} $self->{punctuation|\{}{keyword|name}{punctuation|\}}
{keyword|EOT}
    {keyword|foreach} my $n (sort {punctuation|\{} $a <=> $b {punctuation|\}} {keyword|grep} {punctuation|\{} {keyword|defined} {punctuation|\}} @names) {punctuation|\{} {keyword|next} unless $n{punctuation|;} {keyword|last} if -e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{keyword|open}(my $fh, {string|'<'}, {string|'file.txt'}) or die {string|"no: $!"}{punctuation|;}
{keyword|while} (my $line = <$fh>) {punctuation|\{} {keyword|chomp} $line{punctuation|;} {keyword|push} @names, split /,/, $line{punctuation|;} {punctuation|\}}
1{punctuation|;}
{keyword|__END__}
