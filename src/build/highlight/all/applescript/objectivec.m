{comment|#import <Foundation/Foundation.h>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@{keyword|property} {punctuation|(}nonatomic{punctuation|,} {keyword|copy}{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}{class-name|litres};
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]; {keyword|if} {punctuation|(}!self.name \|\| n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO; [self log{punctuation|:}@{string|"at %d"} {keyword|with}{punctuation|:}n]; dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; {keyword|return} @selector{punctuation|(}x{punctuation|)} !{operator|=} NULL; {punctuation|\}} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
