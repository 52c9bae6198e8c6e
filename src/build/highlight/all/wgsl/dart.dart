import 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{punctuation|@}immutable
abstract class {class-name|Kettle}{punctuation|<}{class-name|T} extends num{punctuation|>} extends {class-name|Pot} with {class-name|Heat} implements {class-name|Comparable}{punctuation|<}{class-name|Kettle}{punctuation|>} {punctuation|\{}
  final double litres{punctuation|;} static {keyword|const} int {builtin|max} {operator|=} {hex-int-literal number|0xFF}{punctuation|;}
  late final {class-name|String}? name{punctuation|;}
  {function-calls function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function-calls function|small}{punctuation|(}{punctuation|)} ={punctuation|>} {function-calls function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label ={punctuation|>} "{class-name|Kettle} of ${punctuation|\{}litres{punctuation|.}{function-calls function|toStringAsFixed}{punctuation|(}{int-literal number|1}{punctuation|)}{punctuation|\}} l{punctuation|,} $name\\n" r'raw $x' '''multi'''{punctuation|;}
  {class-name|Future}{punctuation|<}void{punctuation|>} {function-calls function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {int-literal number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function-calls function|go}{punctuation|(}x ?? {decimal-float-literal number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function-calls function|add}{punctuation|(}{int-literal number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function-calls function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {punctuation|>} {int-literal number|1}{punctuation|)} {int-literal number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {int-literal number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} throw {function-calls function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{punctuation|<}{class-name|T}{punctuation|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
