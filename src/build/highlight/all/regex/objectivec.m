#import <Foundation/Foundation{char-set class-name|.}h>
@interface Kettle : NSObject <Pot>
@property {group punctuation|(}nonatomic, copy{group punctuation|)} NSString {quantifier number|*}name;
- {group punctuation|(}instancetype{group punctuation|)}initWithLitres:{group punctuation|(}double{group punctuation|)}litres;
@end
@implementation Kettle
- {group punctuation|(}BOOL{group punctuation|)}boil:{group punctuation|(}int{group punctuation|)}n \{ NSArray {quantifier number|*}a = @{char-class|{char-class-punctuation punctuation|[}@1, @"x", @\{@"k": @(YES)\}{char-class-punctuation punctuation|]}}; if {group punctuation|(}!self{char-set class-name|.}name {alternation keyword|\|}{alternation keyword|\|} n == nil{group punctuation|)} return NO; {char-class|{char-class-punctuation punctuation|[}self log:@"at %d" with:n{char-class-punctuation punctuation|]}}; dispatch_async{group punctuation|(}q, {anchor function|^}\{ @autoreleasepool \{ \} \}{group punctuation|)}; return @selector{group punctuation|(}x{group punctuation|)} != NULL; \} // end
@end
