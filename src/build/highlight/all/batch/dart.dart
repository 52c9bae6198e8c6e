{command|{keyword|import} 'package:tea/tea.dart' as tea show Leaf;}
/// A kettle.
{operator|@}{command|{keyword|immutable}}
{command|{keyword|abstract} class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
  {command|{keyword|final} double litres; static const int max = 0xFF;}
  {command|{keyword|late} final String? name;}
  {command|{keyword|Kettle}(\{required this.litres, this.name = 'pot'\}}{punctuation|)};
  {command|{keyword|factory} Kettle.small(}{punctuation|)} => _Small{punctuation|(}{punctuation|)};
  {command|{keyword|String} get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';}
  {command|{keyword|Future}<void> boil([int n = {number|10}]}{punctuation|)} async \{
    {command|{keyword|await} for (var x in stream}{punctuation|)} \{ if {punctuation|(}{command|{keyword|x} is! int \|\| x == null}{punctuation|)} continue; yield* go{punctuation|(}{command|{keyword|x} ?? {number|1}.5e3}{punctuation|)}; \}
    {command|{keyword|list}..add({number|1}}{punctuation|)}..addAll{punctuation|(}[...?more, if {punctuation|(}{command|{keyword|n} > {number|1}}{punctuation|)} 2]{punctuation|)}; // cascade
    {command|{keyword|switch} (n}{punctuation|)} \{ case 1: break; default: throw StateError{punctuation|(}{punctuation|'}no{punctuation|'}{punctuation|)}; \} /* done */
  \}
\}
{command|{keyword|typedef} F = T Function<T>(T}{punctuation|)};
