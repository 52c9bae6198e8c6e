{text comment|import 'package}{punctuation|:}{text comment|tea/tea}{punctuation|.}{text comment|dart' as tea show Leaf}{punctuation|;}
{text comment|/// A kettle}{punctuation|.}
{text comment|@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle>} {punctuation|\{}
  {text comment|final double litres}{punctuation|;} {text comment|static const int max =} {number|0xFF}{punctuation|;}
  {text comment|late final String? name}{punctuation|;}
  {text comment|Kettle}{punctuation|(}{punctuation|\{}{text comment|required this}{punctuation|.}{text comment|litres}{punctuation|,} {text comment|this}{punctuation|.}{text comment|name = 'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {text comment|factory Kettle}{punctuation|.}{text comment|small}{punctuation|(}{punctuation|)} {text comment|=> _Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {text comment|String get label =>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {text comment|r'raw $x' '''multi'''}{punctuation|;}
  {text comment|Future<void> boil}{punctuation|(}{comment|[int n = 10]}{punctuation|)} {text comment|async} {punctuation|\{}
    {text comment|await for} {punctuation|(}{text comment|var x} {position keyword|in} {text comment|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{text comment|x} {verb operator|is}{text comment|! int \|\| x == null}{punctuation|)} {text comment|continue}{punctuation|;} {text comment|yield* go}{punctuation|(}{text comment|x ??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {type variable|list}{punctuation|.}{punctuation|.}{text comment|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{text comment|addAll}{punctuation|(}{comment|[...?more, if (n > 1) 2]}{punctuation|)}{punctuation|;} {text comment|// cascade
    switch} {punctuation|(}{text comment|n}{punctuation|)} {punctuation|\{} {text comment|case} {number|1}{punctuation|:} {text comment|break}{punctuation|;} {text comment|default}{punctuation|:} {text comment|throw StateError}{punctuation|(}{text comment|'}{keyword|no}{text comment|'}{punctuation|)}{punctuation|;} {punctuation|\}} {text comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{text comment|typedef F = T Function<T>}{punctuation|(}{text comment|T}{punctuation|)}{punctuation|;}
