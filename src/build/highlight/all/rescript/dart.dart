import {operator|'}package{operator|:}tea{operator|/}tea{punctuation|.}{function|dart}{operator|'} {keyword|as} tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{class-name|@immutable}
abstract {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} extends num{operator|>} extends {class-name|Pot} {keyword|with} {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}{function|litres}{punctuation|,} this{punctuation|.}{function|name} {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} _{function|Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw $x{char|' '}{operator|'}{operator|'}multi{char|'''}{punctuation|;}
  {class-name|Future}{operator|<}{tag|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword|int} {operator|\|}{operator|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break{punctuation|;} default{operator|:} throw {class-name|StateError}{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
