{entry string|import 'package:tea{punctuation|/}tea.dart' as tea show Leaf;}
{entry string|{punctuation|/}{punctuation|/}{punctuation|/} A kettle.}
{entry string|@immutable}
{entry string|abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
  {entry string|final double litres; static const int max = 0xFF;}
  {entry string|late final String{operator|?} name;}
  {entry string|Kettle(\{required this.litres, this.name = 'pot'\});}
  {entry string|factory Kettle.small() => _Small();}
  {entry string|String get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';}
  {entry string|Future<void> boil({regex|[int n = 10]}) async \{}
    {entry string|await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield{operator|*} go(x {operator|?}{operator|?} 1.5e3); \}}
    {entry string|list..add(1)..addAll([...{operator|?}more, if (n > 1) 2]); {punctuation|/}{punctuation|/} cascade}
    {entry string|switch (n) \{ case 1: break; default: throw StateError('no'); \} {punctuation|/}{operator|*} done {operator|*}{punctuation|/}}
  {entry string|\}}
{entry string|\}}
{entry string|typedef F = T Function<T>(T);}
