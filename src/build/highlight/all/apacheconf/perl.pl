{comment|#!/usr/bin/perl -w}
{directive-inline property|use} strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ({variable|$litres}, @names, {variable|%temps}) = (1.7, qw(a b c), ( cold => 20, {string|'hot'} => 0x5F ));
our {variable|$VERSION} = v1.2.3;

sub boil \{
    my ({variable|$self}, {variable|%opt}) = @_;
    local {variable|$_} = shift // {string|'none'};
{regex|    if (/^(\\w+)\\s*=\\s*(.*?)$}/x && {variable|$1} ne {string|'x'}) \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ({variable|$self-}>\{names\}{directive-flags keyword|[0]} =~ m/pot/i) \{ print STDERR {string|"at {variable|$temps}\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my {variable|$text} = <<{string|"EOT"};
Hello {variable|$self-}>\{name\}
EOT
    foreach my {variable|$n} (sort \{ {variable|$a} <=> {variable|$b} \} grep \{ defined \} @names) \{ next unless {variable|$n}; last if -e {variable|$n}; \}
    return wantarray ? @names : \\{variable|%temps}; {comment|# done}
\}
open(my {variable|$fh}, {string|'<', 'file.txt'}) or die {string|"no: $!"};
while (my {variable|$line} = <{variable|$fh}>) \{ chomp {variable|$line}; push @names, split /,/, {variable|$line}; \}
1;
__END__
