// {property|S}{property|P}{property|D}{property|X}-{property|L}icense-{property|I}dentifier{punctuation|:} {property|M}{property|I}{property|T}
pragma solidity ^0.8.0{comment|;}
import \{{property|A} as {property|B}\} from {string|"./a.sol"}{comment|;}
contract {property|K}ettle is {property|P}ot, {property|H}eat(1) \{
    uint256 public constant {property|M}{property|A}{property|X} = 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event {property|B}oiled(address indexed who, bytes32 x){comment|;}
    modifier only() \{ require(msg.sender == owner, {string|"no"}){comment|; _; \}}
    constructor(string memory n) payable \{ name = n{comment|; \}}
    function boil(uint n) external view virtual override only returns {comment|(bool ok)} \{
        for {comment|(uint i = 0; i < n; i++)} \{ if {comment|(i != 0xFF && !ok)} emit {property|B}oiled(address(0), hex{string|"00"}){comment|; else revert(); \}}
        assembly \{ let x {punctuation|:}= add(1, 2) \} /{punctuation|*} end {punctuation|*}/ return true{comment|;}
    \}
\}
