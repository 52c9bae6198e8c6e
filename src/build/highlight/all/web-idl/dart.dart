import 'package{operator|:}{class-name|tea}/tea{punctuation|.}dart' as tea {class-name|show} Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with {class-name|Heat} {keyword|implements} {class-name|Comparable}{operator|<}Kettle{operator|>} {punctuation|\{}
  final {class-name|{keyword|double}} litres{punctuation|;} {keyword|static} {keyword|const} {class-name|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final {class-name|String{operator|?}} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}{keyword|required} this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String {class-name|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  {class-name|Future{operator|<}{keyword|void}{operator|>}} boil{punctuation|(}{punctuation|[}{class-name|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {class-name|await} for {punctuation|(}var x {class-name|in} stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int \|\| x {operator|=}{operator|=} {keyword|null}{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} {class-name|break}{punctuation|;} default{operator|:} {class-name|throw} StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} {class-name|F} {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
