{literal string|import} {string|'package:tea/tea.dart'} {literal string|as tea show Leaf;}
{literal string|/// A kettle.}
{literal string|@immutable}
{literal string|abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
  {literal string|final double litres; static const int} {key property|max} {punctuation|=} {literal string|0xFF;}
  {literal string|late final String? name;}
  {literal string|Kettle}{punctuation|(}{punctuation|\{}{literal string|required this.litres}{punctuation|,} {key property|this.name} {punctuation|=} {string|'pot'}{punctuation|\}}{punctuation|)};
  {literal string|factory Kettle.small}{punctuation|(}{punctuation|)} {punctuation|=}{literal string|> _Small}{punctuation|(}{punctuation|)};
  {literal string|String get} {key property|label} {punctuation|=}{literal string|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {literal string|r'raw $x'} {string|''}'multi''';
  {literal string|Future<void> boil}{punctuation|(}{punctuation|[}{literal string|int} {key property|n} {punctuation|=} {number|10}{punctuation|]}{punctuation|)} {literal string|async \{}
    {literal string|await for} {punctuation|(}{literal string|var x in stream}{punctuation|)} {punctuation|\{} {literal string|if} {punctuation|(}{literal string|x is! int \|\|} {key property|x} {punctuation|=}{punctuation|=} {null keyword|null}{punctuation|)} {literal string|continue; yield* go}{punctuation|(}{literal string|x ??} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    {literal string|list..add}{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}{literal string|...?more}{punctuation|,} {literal string|if} {punctuation|(}{literal string|n >} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {literal string|// cascade}
    {literal string|switch} {punctuation|(}{literal string|n}{punctuation|)} {punctuation|\{} {literal string|case} {key property|1}{punctuation|:} {literal string|break;} {key property|default}{punctuation|:} {literal string|throw StateError}{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {literal string|/* done */}
  {punctuation|\}}
{punctuation|\}}
{literal string|typedef} {key property|F} {punctuation|=} {literal string|T Function<T>}{punctuation|(}{literal string|T}{punctuation|)};
