import {symbol|'package:tea/tea.dart'} as tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{operator|@}immutable
abstract class {class-name|Kettle}{operator|<}{class-name|T} extends num{operator|>} extends {class-name|Pot} with {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late final {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {symbol|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{symbol|'raw $x'} {symbol|''}'multi{symbol|''}'{punctuation|;}
  {class-name|Future}{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} {label property|default}{punctuation|:} throw {class-name|StateError}{punctuation|(}{symbol|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
