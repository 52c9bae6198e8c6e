{keyword-operator operator|import} {string|'package:tea/tea.dart'} {identifier|as} {identifier|tea} {identifier|show} {identifier|Leaf}{punctuation|;}
{regex|/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle(\{required this.litres, this.name = 'pot'\});
  factory Kettle.small() => _Small();
  String get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';
  Future<void> boil([int n = 10]) async \{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}
    list..add(1)..addAll([...?more, if (n > 1) 2]); //} {identifier|cascade}
    {keyword|switch} {punctuation|(}{identifier|n}{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {identifier|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{identifier|typedef} {identifier|F} {operator|=} {identifier|T} {identifier|Function}{operator|<}{identifier|T}{operator|>}{punctuation|(}{identifier|T}{punctuation|)}{punctuation|;}
