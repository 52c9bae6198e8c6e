#{keyword|import} <Foundation/Foundation{punctuation|.}h>
{punctuation|@}{function|interface Kettle }{operator|:} NSObject <Pot>
{punctuation|@}property {punctuation|(}nonatomic, copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}{function|initWithLitres}:{punctuation|(}double{punctuation|)}litres{punctuation|;}
{punctuation|@}end
{punctuation|@}implementation Kettle
- {punctuation|(}BOOL{punctuation|)}{function|boil}:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} {punctuation|@}[{punctuation|@}1, {punctuation|@}{string|"x"}, {punctuation|@}{punctuation|\{}{punctuation|@}{string|"k"}{operator|:} {punctuation|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self{punctuation|.}name \|\| n == nil{punctuation|)} return NO{punctuation|;} {function|[self log}:{punctuation|@}{string|"at %d"} {function|with}:n]{punctuation|;} dispatch_async{punctuation|(}q, ^{punctuation|\{} {punctuation|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {punctuation|@}selector{punctuation|(}x{punctuation|)} != NULL{punctuation|;} {punctuation|\}} // end
{punctuation|@}end
