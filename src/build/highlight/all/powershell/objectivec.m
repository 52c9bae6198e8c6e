{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} {function|copy}{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a = @{punctuation|[}@1{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {punctuation|\|}{punctuation|\|} n == nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @selector{punctuation|(}x{punctuation|)} {operator|!}= NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
