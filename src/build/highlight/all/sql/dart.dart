{keyword|import} {string|'package:tea/tea.dart'} {keyword|as} tea {keyword|show} Leaf{punctuation|;}
{comment|/// A kettle.}
{variable|@immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final {keyword|double} litres{punctuation|;} static const {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {operator|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x {operator|is}{operator|!} {keyword|int} {operator|\|\|} x {operator|=}{operator|=} {boolean|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x ?? {number|1.5}e3{punctuation|)}{punctuation|;} \}
    list{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}: {keyword|break}{punctuation|;} {keyword|default}: throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {comment|/* done */}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
