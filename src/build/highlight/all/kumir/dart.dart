{name|import} {string|'package:tea/tea.dart'} {name|as tea show Leaf}{punctuation|;}
{operator-char operator|/}{operator-char operator|/}{operator-char operator|/} {name|A kettle}.
{name|@immutable}
{name|abstract class Kettle}{operator-char operator|<}{name|T extends num}{operator-char operator|>} {name|extends Pot with Heat implements Comparable}{operator-char operator|<}{name|Kettle}{operator-char operator|>} \{
  {name|final double litres}{punctuation|;} {name|static const int max} {operator-char operator|=} 0xFF{punctuation|;}
  {name|late final String}? {name|name}{punctuation|;}
  {name|Kettle}{punctuation|(}\{{name|required this}.{name|litres}{punctuation|,} {name|this}.{name|name} {operator-char operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  {name|factory Kettle}.{name|small}{punctuation|(}{punctuation|)} {operator-char operator|=}{operator-char operator|>} {name|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {name|String get label} {operator-char operator|=}{operator-char operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {name|r}{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {name|Future}{operator-char operator|<}{name|void}{operator-char operator|>} {name|boil}{punctuation|(}{punctuation|[}{name|int n} {operator-char operator|=} {number|10}{punctuation|]}{punctuation|)} {name|async} \{
    {name|await for} {punctuation|(}{name|var x in stream}{punctuation|)} \{ {name|if} {punctuation|(}{name|x is! int} {comment|\|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    {name|list}..{name|add}{punctuation|(}{number|1}{punctuation|)}..{name|addAll}{punctuation|(}{punctuation|[}...?{name|more}{punctuation|,} {name|if} {punctuation|(}{name|n} {operator-char operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator-char operator|/}{operator-char operator|/} {name|cascade}
    {name|switch} {punctuation|(}{name|n}{punctuation|)} \{ {name|case 1}{punctuation|:} {name|break}{punctuation|;} {name|default}{punctuation|:} {name|throw StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {operator-char operator|/}{operator-char operator|*} {name|done} {operator-char operator|*}{operator-char operator|/}
  \}
\}
{name|typedef F} {operator-char operator|=} {name|T Function}{operator-char operator|<}{name|T}{operator-char operator|>}{punctuation|(}{name|T}{punctuation|)}{punctuation|;}
