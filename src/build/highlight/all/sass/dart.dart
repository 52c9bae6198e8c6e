{selector|import 'package:tea/tea.dart' as tea show Leaf;}
{comment|/// A kettle.}
{atrule-line|{atrule|@immutable}}
{selector|abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
  {selector|final double litres; static const int max = 0xFF;}
  {selector|late final String? name;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name = {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {selector|factory Kettle.small() => _Small();}
  {selector|String get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';}
  {selector|Future<void> boil([int n = 10]) async \{}
    {selector|await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    {selector|list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade}
    {selector|switch (n) \{ case 1: break; default: throw StateError('no'); \} /* done */}
  {selector|\}}
{selector|\}}
{selector|typedef F = T Function<T>(T);}
