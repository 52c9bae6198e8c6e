{comment|#import <Foundation/Foundation.h>}
@interface {property-literal property|Kettle} {punctuation|:} NSObject {operator|<}Pot{operator|>}
@{c-style-function function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{property-literal property|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}{property-literal property|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{property|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!self{punctuation|.}name {operator pipe|\|}{operator pipe|\|} n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self {property-literal property|log}{punctuation|:}@{string|"at %d"} {property-literal property|with}{punctuation|:}n{punctuation|]}{punctuation|;} {c-style-function function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{c-style-function function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {operator|//} {keyword|end}
@{keyword|end}
