{comment|#import <Foundation/Foundation.h>}
@{keyword|interface} Kettle {punctuation|:} NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}{field variable|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
- {punctuation|(}{builtin|B}OOL{punctuation|)}{field variable|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{operator|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self.name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {operator|[}self {field variable|log}{punctuation|:}@{string|"at %d"} {field variable|with}{punctuation|:}{label property|n}]{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} NU{class-name|{builtin|L}{class-name|L}}{punctuation|;} {punctuation|\}} // end
@end
