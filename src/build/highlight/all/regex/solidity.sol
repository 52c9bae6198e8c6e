// SPDX-License-Identifier: MIT
pragma solidity {anchor function|^}0{char-set class-name|.}8{char-set class-name|.}0;
import \{A as B\} from "{char-set class-name|.}/a{char-set class-name|.}sol";
contract Kettle is Pot, Heat{group punctuation|(}1{group punctuation|)} \{
    uint256 public constant MAX = 1_000 ether; mapping{group punctuation|(}address => uint8{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}{group punctuation|)} private m;
    event Boiled{group punctuation|(}address indexed who, bytes32 x{group punctuation|)};
    modifier only{group punctuation|(}{group punctuation|)} \{ require{group punctuation|(}msg{char-set class-name|.}sender == owner, "no"{group punctuation|)}; _; \}
    constructor{group punctuation|(}string memory n{group punctuation|)} payable \{ name = n; \}
    function boil{group punctuation|(}uint n{group punctuation|)} external view virtual override only returns {group punctuation|(}bool ok{group punctuation|)} \{
        for {group punctuation|(}uint i = 0; i < n; i{quantifier number|++}{group punctuation|)} \{ if {group punctuation|(}i != 0xFF && !ok{group punctuation|)} emit Boiled{group punctuation|(}address{group punctuation|(}0{group punctuation|)}, hex"00"{group punctuation|)}; else revert{group punctuation|(}{group punctuation|)}; \}
        assembly \{ let x := add{group punctuation|(}1, 2{group punctuation|)} \} /{quantifier number|*} end {quantifier number|*}/ return true;
    \}
\}
