// In this order: what comes later may refine what came before.
import './theme.css';
import './controls.css';
import './marks.css';
import './problem-note.css';
import './frame.css';
import '../topology/tree.css';
import '../topology/host-finder.css';
import '../host/host.css';
import '../job/job.css';
