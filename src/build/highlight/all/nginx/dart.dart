{directive|{keyword|import} {string|'package:tea/tea.dart'} as tea show Leaf}{punctuation|;}
/// {directive|{keyword|A} kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle>} {punctuation|\{}
  {directive|{keyword|final} double litres}{punctuation|;} {directive|{keyword|static} const int max = {number|0xFF}}{punctuation|;}
  {directive|{keyword|late} final String? name}{punctuation|;}
  {directive|{keyword|Kettle(}}{punctuation|\{}required this.litres, this.name = 'pot'{punctuation|\}}){punctuation|;}
  {directive|{keyword|factory} Kettle.small() => _Small()}{punctuation|;}
  {directive|{keyword|String} get label => {string|"Kettle of {variable|$\{litres.toStringAsFixed(1)\}} l, {variable|$name}{escape entity|\\n}"} r{string|'raw {variable|$x}'} {string|''}'multi{string|''}'}{punctuation|;}
  {directive|{keyword|Future<void>} boil([int n = 10]) async} {punctuation|\{}
    {directive|{keyword|await} for (var x in stream)} {punctuation|\{} {directive|{keyword|if} (x is! int \|\| x == null) continue}{punctuation|;} {directive|{keyword|yield*} go(x ?? 1.5e3)}{punctuation|;} {punctuation|\}}
    {directive|{keyword|list..add(1)..addAll([...?more,} if (n > 1) 2])}{punctuation|;} // {directive|{keyword|cascade}
    switch (n)} {punctuation|\{} {directive|{keyword|case} 1: break}{punctuation|;} {directive|{keyword|default:} throw StateError({string|'no'})}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
{directive|{keyword|typedef} F = T Function<T>(T)}{punctuation|;}
